import type { Place } from '../../base/place.ts'
import type { ReceivedSheet } from '../../sheet/received-sheet.ts'
import type { SelfEvaluationScale } from '../../sheet/self-evaluation.ts'
import type { FormColumn, FormGoal, FormRow, FormView } from '../form-view.ts'
import { columnLabel } from '../message/column-label.ts'
import { type GradeView, showGrade } from '../show-grade.ts'
import type { DeskNote } from './show-desk-note.ts'
import type { SourceSpot } from './source-anchor.ts'
import { textOfCell } from './text-of-cell.ts'

/** A received sheet laid out as the official form, each cell with where its words stand in the source. */
export type DeskForm = Pick<FormView, 'title' | 'departments' | 'departmentLabel' | 'yearLine' | 'goalLabel'> & {
  readonly titleCell: DeskCell
  readonly evaluationLabel: string
  readonly columns: readonly FormColumn[]
  readonly goals: readonly DeskGoal[]
}

export type DeskGoal = {
  readonly anchor: string
  readonly number: DeskCell
  readonly title: DeskCell
  readonly evaluation: DeskCell
  readonly grade: GradeView
  readonly rows: readonly DeskRow[]
  /** What stands in no column: the remark, and what the goal has of the city's own columns. */
  readonly under: readonly { readonly label: string; readonly cell: DeskCell }[]
}

export type DeskRow = {
  readonly key: string
  readonly level: 'item' | 'step'
  /** The item's title stands over all columns, for nothing stands in the others. */
  readonly isHeading: boolean
  readonly cells: readonly DeskCell[]
}

/** One cell: its words as the form shows them, as they may be edited, where they come from, and what is said about them. */
export type DeskCell = {
  readonly anchor: string
  readonly part: string
  readonly column: string
  readonly label: string
  readonly mark: string
  readonly words: string
  /** To be edited: without the signs that the form adds. */
  readonly text: string
  readonly source: { readonly anchor: string; readonly words: string } | null
  readonly notes: readonly DeskNote[]
  /** What was read, where a person wrote something else. */
  readonly read: string | null
  /** Where the comparison with what is stored tells of it. */
  readonly difference: string | null
}

/** What is laid over the form. */
export type DeskFormDepth = {
  readonly received: ReceivedSheet
  readonly scale: SelfEvaluationScale | null
  readonly findSpot: (place: Place | null) => SourceSpot | null
  /** The notes by the cell they stand beside: `0.1.0/progress`. */
  readonly notes: ReadonlyMap<string, readonly DeskNote[]>
  /** The anchors of the differences by their cells. */
  readonly differences: ReadonlyMap<string, string>
}

type Shown = { readonly label: string; readonly mark?: string; readonly words?: string; readonly place: Place | null }

/** In a word, for the file stands beside it: 「B12」, 「12行目」, 「2ページ」. */
const placeWords = ({ cell, line, page }: Place): string => {
  if (cell !== undefined && !/^\d+$/.test(cell)) return cell
  if (line !== undefined) return `${line}行目`
  return page === undefined ? '元の場所' : `${page}ページ`
}

const sourceOf = (place: Place | null, { findSpot }: DeskFormDepth): DeskCell['source'] => {
  const spot = findSpot(place)
  return spot && place && { anchor: spot.anchor, words: placeWords(place) }
}

const cellOf = (
  part: string,
  column: string,
  { label, mark = '', words, place }: Shown,
  depth: DeskFormDepth,
): DeskCell => {
  const key = `${part}/${column}`
  const text = textOfCell(depth.received.sheet, { part, column })
  const edited = depth.received.edited.find((one) => one.part === part && one.column === column)
  return {
    anchor: `cell-${part}-${column}`.replace(/\s/g, '_'),
    part,
    column,
    label,
    mark,
    words: words ?? text,
    text,
    source: sourceOf(place, depth),
    notes: depth.notes.get(key) ?? [],
    read: edited ? (edited.read ?? '') : null,
    difference: depth.differences.get(key) ?? null,
  }
}

/** The places as read: a text that was written by hand stands where the words it replaces stood. */
const placeIn = ({ received }: DeskFormDepth, part: string, column: string): Place | null => {
  const [goal, item, step] = part.split('.').map(Number)
  const found = goal === undefined ? undefined : received.reading.goals[goal]
  const own = item === undefined ? found : step === undefined ? found?.items[item] : found?.items[item]?.steps[step]
  const places: Readonly<Record<string, Place | undefined>> = own?.places ?? {}
  return places[column] ?? null
}

const columnOf = ({ key }: FormColumn, level: FormRow['level']): string =>
  key === 'action' && level === 'item' ? 'title' : key

const rowOf = (row: FormRow, columns: readonly FormColumn[], depth: DeskFormDepth): DeskRow => {
  const cells = columns.map((column) => {
    const own = columnOf(column, row.level)
    const { mark = '', text = '' } = row.cells[column.key] ?? {}
    return cellOf(
      row.key,
      own,
      { label: column.heading, mark, words: text, place: placeIn(depth, row.key, own) },
      depth,
    )
  })
  const isBare = ({ words, notes, read, difference }: DeskCell): boolean =>
    words === '' && notes.length === 0 && read === null && difference === null
  return { key: row.key, level: row.level, isHeading: row.level === 'item' && cells.slice(1).every(isBare), cells }
}

const goalOf = (
  goal: FormGoal,
  form: FormView,
  { columns, depth }: { columns: readonly FormColumn[]; depth: DeskFormDepth },
): DeskGoal => {
  const cell = (column: string, label = columnLabel(column)): DeskCell =>
    cellOf(goal.key, column, { label, place: placeIn(depth, goal.key, column) }, depth)
  const texts = [
    ...(goal.selfEvaluationRemark === '' ? [] : [{ column: 'selfEvaluationRemark', label: form.selfEvaluation.label }]),
    ...[...Object.keys(goal.cells), ...goal.under.map(({ key }) => key)]
      .filter((key) => key.startsWith('extra.'))
      .map((column) => ({ column, label: column.slice('extra.'.length) })),
  ]
  return {
    anchor: `goal-${goal.key}`,
    number: cell('number'),
    title: cell('title'),
    evaluation: cell('selfEvaluation', form.selfEvaluation.label),
    grade: showGrade(depth.scale, form.phase, goal.selfEvaluation || null),
    rows: goal.rows.map((row) => rowOf(row, columns, depth)),
    under: texts.map(({ column, label }) => ({ label, cell: cell(column, label) })),
  }
}

/** Lays a received sheet out as the form, with its source places, notes and differences. */
export const showDeskForm = (form: FormView, depth: DeskFormDepth): DeskForm => {
  const columns = form.columns.filter(({ role }) => role !== 'grade' && role !== 'remark')
  return {
    title: form.title,
    departments: form.departments,
    departmentLabel: form.departmentLabel,
    yearLine: form.yearLine,
    goalLabel: form.goalLabel,
    titleCell: cellOf('sheet', 'title', { label: '様式の題名', words: form.title, place: null }, depth),
    evaluationLabel: form.selfEvaluation.label,
    columns,
    goals: form.goals.map((goal) => goalOf(goal, form, { columns, depth })),
  }
}
