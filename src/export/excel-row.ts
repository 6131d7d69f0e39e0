import type { FormGoal, FormView } from '../view/form-view.ts'
import type { ExcelLook } from './excel-look.ts'
import type { ExcelTexts } from './excel-text.ts'
import { type FormLine, formLines, markedString } from './form-line.ts'
import { lineCount } from './text-width.ts'

/** A cell of the workbook, over as many columns and rows as it is merged from. */
export type ExcelCell = {
  readonly column: number
  readonly columns: number
  readonly rows: number
  readonly text: string
  readonly look: ExcelLook
}

/** A row with its height in points; `top`: a rule stands above its cells. */
export type ExcelRow = { readonly height: number; readonly top: boolean; readonly cells: readonly ExcelCell[] }

/**
 * number | 重点目標 | the rest of the action | target | progress … | 各部局の自己評価 | its grade: the goal's row needs
 * more cells than the lines below it. Widths in half-width letters; together one page of A4 across.
 */
export const excelColumns = [5, 11, 42, 37, 31, 19, 7] as const

const linePitch = 13.5
// Excel knows no row higher than 409 points; what is longer is merged from several.
const highestRow = 30 * linePitch

const at = (column: number, columns: number, text: string, look: ExcelLook): ExcelCell => ({
  column,
  columns,
  rows: 1,
  text,
  look,
})

// Letters that fit: less the cell's padding, the indent, and what Japanese line breaking takes over to the next line.
const room = ({ column, columns, look }: ExcelCell): number => {
  const width = excelColumns.slice(column, column + columns).reduce((sum, one) => sum + one, 0)
  const larger = look === 'goal-title' || look === 'grade' ? 1.1 : look === 'title' ? 1.4 : 1
  return Math.max(2, Math.floor(width / larger) - (look === 'step' ? 6 : 3))
}

const heightFor = (cells: readonly ExcelCell[], pitch: number = linePitch): number =>
  Math.max(1, ...cells.map((cell) => lineCount(cell.text, room(cell)))) * pitch + 5

const rowOf = (cells: readonly ExcelCell[], pitch?: number): ExcelRow => ({
  height: heightFor(cells, pitch),
  top: true,
  cells,
})

const mergedRows = (cells: readonly ExcelCell[], top: boolean): readonly ExcelRow[] => {
  const height = heightFor(cells)
  const rows = Math.ceil(height / highestRow)
  if (rows === 1) return [{ height, top, cells }]
  return Array.from({ length: rows }, (_, index) => ({
    height: index === 0 ? highestRow : Math.min(highestRow, height - index * highestRow),
    top: top && index === 0,
    cells: index === 0 ? cells.map((cell) => ({ ...cell, rows })) : [],
  }))
}

const lineRows = (line: FormLine, texts: ExcelTexts): readonly ExcelRow[] => {
  const parts = [line.action, line.target, line.progress].map((cell) => texts.parts(markedString(cell)))
  const [action = [], target = [], progress = []] = parts
  const count = Math.max(...parts.map(({ length }) => length))
  return Array.from({ length: count }, (_, index) =>
    mergedRows(
      [
        at(1, 2, action[index] ?? '', line.level === 'step' ? 'step' : 'action'),
        at(3, 1, target[index] ?? '', 'text'),
        at(4, 3, progress[index] ?? '', 'text'),
      ],
      line.opensItem && index === 0,
    ),
  ).flat()
}

const goalRows = (form: FormView, goal: FormGoal, texts: ExcelTexts): readonly ExcelRow[] => {
  const put = (column: number, columns: number, text: string, look: ExcelLook) =>
    at(column, columns, texts.clean(text), look)
  const head = [
    put(1, 1, form.goalLabel, 'goal-label'),
    put(2, 3, goal.title, 'goal-title'),
    put(5, 1, form.selfEvaluationLabel, 'goal-label'),
    put(6, 1, goal.selfEvaluation, 'grade'),
  ]
  const headings = [
    put(1, 2, form.headings.action, 'heading'),
    put(3, 1, form.headings.target, 'heading'),
    put(4, 3, form.headings.progress, 'heading'),
  ]
  const lines = formLines(form, goal).flatMap((line) => lineRows(line, texts))
  const number = { ...put(0, 1, goal.number, 'number'), rows: 2 + lines.length }
  return [rowOf([number, ...head], 15), rowOf(headings), ...lines]
}

/** The rows that stand above the goals; they are printed again on each page. */
export const excelHeadRows = (form: FormView, texts: ExcelTexts): readonly ExcelRow[] => {
  const put = (column: number, columns: number, text: string, look: ExcelLook) =>
    at(column, columns, texts.clean(text), look)
  return [
    rowOf([put(0, 7, form.title, 'title')], 20),
    rowOf([put(0, 2, form.departmentLabel, 'label'), put(2, 2, form.departments, 'name')], 15),
    rowOf([put(0, 7, form.yearLine, 'year')], 16),
  ]
}

/** The rows of all goals: a row with the title, a row with the headings, then the lines. */
export const excelGoalRows = (form: FormView, texts: ExcelTexts): readonly ExcelRow[] =>
  form.goals.flatMap((goal) => goalRows(form, goal, texts))

/** A row below the form for each note. */
export const excelNoteRows = (notes: readonly string[]): readonly ExcelRow[] =>
  notes.map((note) => ({ ...rowOf([at(0, 7, note, 'note')]), top: false }))
