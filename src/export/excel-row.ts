import { type PartId, partIdOf } from '../base/part-id.ts'
import type { FormColumn, FormGoal, FormView } from '../view/form-view.ts'
import { legendLine } from '../view/message/excel-words.ts'
import {
  type ExcelCell,
  type ExcelMeasure,
  type ExcelRow,
  excelCell,
  excelRows,
  excelRowsBeside,
} from './excel-cell.ts'
import type { ExcelLayout } from './excel-layout.ts'
import type { ExcelTexts } from './excel-text.ts'
import { type FormLine, formLines, markedString } from './form-line.ts'

/** What the rows of a form are made from. `entries`: the keys of the columns to be written in; `title` is the goal's. */
export type ExcelGround = {
  readonly form: FormView
  readonly layout: ExcelLayout
  readonly texts: ExcelTexts
  readonly entries: ReadonlySet<string>
}

const measureOf = ({ layout: { widths }, form }: ExcelGround): ExcelMeasure => ({ widths, size: form.font.size })

const isOfGoal = ({ role }: FormColumn): boolean => role === 'grade' || role === 'remark'

const entryOf = ({ entries }: ExcelGround, key: string, role: string = key): ExcelCell['entry'] => {
  if (!entries.has(key) && !entries.has(role)) return null
  return role === 'grade' ? 'grade' : 'text'
}

const lineRows = (ground: ExcelGround, goal: FormGoal, line: FormLine): readonly ExcelRow[] => {
  const { form, layout, texts } = ground
  const columns = form.columns.flatMap((column) => {
    const span = layout.columns[column.key]
    // A cell over all rows of the goal stands there.
    if (!span || isOfGoal(column) || goal.cells[column.key]) return []
    const cell = line.cells[column.key]
    return [{ column, span, parts: texts.parts(cell ? markedString(cell) : '') }]
  })
  const count = Math.max(1, ...columns.map(({ parts }) => parts.length))
  return Array.from({ length: count }, (_, index) =>
    excelRows(
      columns.map(({ column: { key, role, align }, span, parts }) => {
        const look = role !== 'action' ? 'text' : line.level === 'step' ? 'step' : 'action'
        return excelCell(span, parts[index] ?? '', look, { align, entry: entryOf(ground, key, role) })
      }),
      line.opensItem && index === 0,
      measureOf(ground),
      index === 0 ? partIdOf(line.level === 'step' ? 'step' : 'item', line.key) : null,
    ),
  ).flat()
}

const cellsOfGoal = (ground: ExcelGround, goal: FormGoal): readonly ExcelCell[] =>
  ground.form.columns.flatMap((column) => {
    const span = ground.layout.columns[column.key]
    const cell = goal.cells[column.key]
    if (!span || (!cell && !isOfGoal(column))) return []
    const { key, role, align } = column
    return [excelCell(span, ground.texts.field(cell?.text ?? ''), 'text', { align, entry: entryOf(ground, key, role) })]
  })

const underRows = (ground: ExcelGround, goal: FormGoal): readonly ExcelRow[] => {
  const { layout, texts } = ground
  return goal.under.flatMap(({ key, role, label, text }) =>
    excelRows(
      [
        excelCell(layout.under.label, texts.field(label), 'goal-label'),
        excelCell(layout.under.text, texts.field(text), 'text', { entry: entryOf(ground, key, role) }),
      ],
      true,
      measureOf(ground),
    ),
  )
}

const goalHead = (ground: ExcelGround, goal: FormGoal, id: PartId | null): readonly ExcelRow[] => {
  const { form, layout, texts } = ground
  const { number, label, title, gradeLabel, grade } = layout.goal
  const cells = [
    ...(number ? [excelCell(number, texts.field(goal.number), 'number')] : []),
    excelCell(label, texts.field(form.goalLabel), 'goal-label'),
    excelCell(title, texts.field(goal.title), 'goal-title', { entry: entryOf(ground, 'title') }),
    ...(gradeLabel ? [excelCell(gradeLabel, texts.field(form.selfEvaluation.label), 'goal-label')] : []),
    ...(grade
      ? [excelCell(grade, texts.field(goal.selfEvaluation), 'grade', { entry: entryOf(ground, 'grade') })]
      : []),
  ]
  const headings = form.columns.flatMap(({ key, heading }) => {
    const span = layout.columns[key]
    return span ? [excelCell(span, texts.field(heading), 'heading')] : []
  })
  return [...excelRows(cells, true, measureOf(ground), id), ...excelRows(headings, true, measureOf(ground))]
}

const nothing = { mark: '', text: '' }
const blankLine: FormLine = {
  ...{ key: '', level: 'item', opensItem: true, cells: {} },
  ...{ action: nothing, target: nothing, progress: nothing },
}

// Cells of the goal need a line to stand beside, though nothing else is on it.
const linesOf = ({ form }: ExcelGround, goal: FormGoal): readonly FormLine[] => {
  const lines = formLines(form, goal).filter(({ level }) => level !== 'under')
  return lines.length === 0 && Object.keys(goal.cells).length > 0 ? [blankLine] : lines
}

const goalRows = (ground: ExcelGround, goal: FormGoal): readonly ExcelRow[] => {
  const { layout, texts } = ground
  const measure = measureOf(ground)
  const lines = linesOf(ground, goal).flatMap((line) => lineRows(ground, goal, line))
  const rows = [
    ...goalHead(ground, goal, partIdOf('goal', goal.key)),
    ...excelRowsBeside(lines, cellsOfGoal(ground, goal), measure),
    ...underRows(ground, goal),
  ]
  const opened = rows.map((row, index) => (index === 0 ? { ...row, opensGoal: true } : row))
  if (!layout.numberBeside) return opened
  return excelRowsBeside(opened, [excelCell(layout.numberBeside, texts.field(goal.number), 'number')], measure)
}

/** The rows that stand above the goals; they are printed again on each page. `instruction`: a line to who fills it in. */
export const excelHeadRows = (ground: ExcelGround, instruction: string): readonly ExcelRow[] => {
  const { form, layout, texts } = ground
  const measure = measureOf(ground)
  const { field } = texts
  const row = (cells: readonly ExcelCell[]): readonly ExcelRow[] => excelRows(cells, true, measure)
  return [
    ...row([excelCell(layout.all, field(form.title), 'title')]),
    ...row([
      excelCell(layout.department.label, field(form.departmentLabel), 'label'),
      excelCell(layout.department.names, field(form.departments), 'name'),
    ]),
    ...row([excelCell(layout.all, field(form.yearLine), 'year')]),
    ...(form.legend.length > 0
      ? row([excelCell(layout.all, field(legendLine(form.selfEvaluation.label, form.legend)), 'note')])
      : []),
    ...(instruction === '' ? [] : row([excelCell(layout.all, field(instruction), 'instruction')])),
  ]
}

/** The rows of all goals: a row with the title, a row with the headings, then the lines. */
export const excelGoalRows = (ground: ExcelGround): readonly ExcelRow[] =>
  ground.form.goals.flatMap((goal) => goalRows(ground, goal))

/** The rows below the form: its own notes, and what its texts lost or could not hold. */
export const excelNoteRows = (ground: ExcelGround): readonly ExcelRow[] =>
  [...ground.form.notes.map(ground.texts.field), ...ground.texts.notes()].flatMap((note) =>
    excelRows([excelCell(ground.layout.all, note, 'note')], true, measureOf(ground)),
  )
