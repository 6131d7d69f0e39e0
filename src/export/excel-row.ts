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

/** A row with its height in points; `top`: a full rule stands above its cells, else a hairline. */
export type ExcelRow = { readonly height: number; readonly top: boolean; readonly cells: readonly ExcelCell[] }

/**
 * number | 重点目標 | the rest of the action | target | progress … | 各部局の自己評価 | its grade: the goal's row needs
 * more cells than the lines below it. Widths in half-width letters; together one page of A4 across.
 */
export const excelColumns = [5, 11, 42, 37, 31, 19, 7] as const

const linePitch = 13.5
// Excel knows no row higher than 409 points. What is longer is merged from lower ones, so that pages are filled well.
const highestRow = 30 * linePitch
const mergedRow = 10 * linePitch

const at = (column: number, columns: number, text: string, look: ExcelLook): ExcelCell => ({
  column,
  columns,
  rows: 1,
  text,
  look,
})

// Letters that fit: less the cell's padding, the indent, and (not in narrow cells) what line breaking takes over.
const room = ({ column, columns, look }: ExcelCell): number => {
  const width = excelColumns.slice(column, column + columns).reduce((sum, one) => sum + one, 0)
  const larger = look === 'goal-title' || look === 'grade' ? 1.1 : look === 'title' ? 1.4 : 1
  return Math.max(2, Math.floor(width / larger) - (width < 12 ? 1 : look === 'step' ? 6 : 3))
}

const heightFor = (cells: readonly ExcelCell[], pitch: number): number =>
  Math.max(1, ...cells.map((cell) => lineCount(cell.text, room(cell)))) * pitch + 5

const rowsOf = (cells: readonly ExcelCell[], top: boolean, pitch: number = linePitch): readonly ExcelRow[] => {
  const height = heightFor(cells, pitch)
  if (height <= highestRow) return [{ height, top, cells }]
  const rows = Math.ceil(height / mergedRow)
  return Array.from({ length: rows }, (_, index) => ({
    height: mergedRow,
    top: index === 0 && top,
    cells: index === 0 ? cells.map((cell) => ({ ...cell, rows })) : [],
  }))
}

const lineRows = (line: FormLine, texts: ExcelTexts): readonly ExcelRow[] => {
  const parts = [line.action, line.target, line.progress].map((cell) => texts.parts(markedString(cell)))
  const [action = [], target = [], progress = []] = parts
  const count = Math.max(...parts.map(({ length }) => length))
  return Array.from({ length: count }, (_, index) =>
    rowsOf(
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
  const { field } = texts
  const head = [
    at(1, 1, field(form.goalLabel), 'goal-label'),
    at(2, 3, field(goal.title), 'goal-title'),
    at(5, 1, field(form.selfEvaluation.label), 'goal-label'),
    at(6, 1, field(goal.selfEvaluation), 'grade'),
  ]
  const headings = [
    at(1, 2, field(form.headings.action), 'heading'),
    at(3, 1, field(form.headings.target), 'heading'),
    at(4, 3, field(form.headings.progress), 'heading'),
  ]
  const lines = formLines(form, goal).flatMap((line) => lineRows(line, texts))
  const rows = [...rowsOf(head, true, 15), ...rowsOf(headings, true), ...lines]
  const number = { ...at(0, 1, field(goal.number), 'number'), rows: rows.length }
  return rows.map((row, index) => (index === 0 ? { ...row, cells: [number, ...row.cells] } : row))
}

/** The rows that stand above the goals; they are printed again on each page. */
export const excelHeadRows = (form: FormView, { field }: ExcelTexts): readonly ExcelRow[] => [
  ...rowsOf([at(0, 7, field(form.title), 'title')], true, 20),
  ...rowsOf([at(0, 2, field(form.departmentLabel), 'label'), at(2, 2, field(form.departments), 'name')], true, 15),
  ...rowsOf([at(0, 7, field(form.yearLine), 'year')], true, 16),
]

/** The rows of all goals: a row with the title, a row with the headings, then the lines. */
export const excelGoalRows = (form: FormView, texts: ExcelTexts): readonly ExcelRow[] =>
  form.goals.flatMap((goal) => goalRows(form, goal, texts))

/** The rows below the form, for what its texts lost or could not hold. */
export const excelNoteRows = (texts: ExcelTexts): readonly ExcelRow[] =>
  texts.notes().flatMap((note) => rowsOf([at(0, 7, note, 'note')], false))
