import { firstMark } from './first-mark.ts'
import type { HeadingRole } from './heading-words.ts'
import { readFieldLabel } from './read-fields.ts'
import type { Row, RowCell } from './row.ts'

/** A label with what stands beside it: 「関連施策 | 5-2 学校教育」. */
export type Labelled = {
  readonly role: HeadingRole
  readonly label: RowCell
  readonly values: readonly RowCell[]
}

/** A row of labels and values; `group` stands left of several such rows: 「取組① | 目標値 | 3回」. */
export type LabelledRow = { readonly group: RowCell | null; readonly entries: readonly Labelled[] }

const isLabel = (cell: RowCell): boolean => readFieldLabel(cell) !== null

/** 「取組① | 窓口の開設」: the word is the label, and its mark stands before what it labels. */
const entryOf = (label: RowCell, values: readonly RowCell[]): readonly Labelled[] => {
  const read = readFieldLabel(label)
  if (!read) return []
  const { role, heading, mark } = read
  if (mark === undefined) return [{ role, label, values }]
  const isMarked = (role === 'item' || role === 'action') && values[0] !== undefined && !firstMark(values[0].text)
  const marked = values.map((value, index) =>
    isMarked && index === 0 ? { ...value, text: `${mark} ${value.text}` } : value,
  )
  return [{ role, label: { ...label, text: heading }, values: marked }]
}

const alternates = (cells: readonly RowCell[]): boolean =>
  cells.length % 2 === 0 && cells.every((cell, index) => isLabel(cell) === (index % 2 === 0))

/**
 * Reads a row whose labels stand left of their words: 「取組内容 | 窓口の開設」, 「担当課 | 市民課 | 予算額 | 300」. Null for a row of
 * headings and for a row of content.
 */
export const readLabelledRow = (row: Row): LabelledRow | null => {
  const [first, second] = row.cells
  if (row.kind !== 'table' || !first) return null
  const isGroup = first.rowSpan > 1 && second !== undefined && isLabel(second)
  const cells = isGroup ? row.cells.slice(1) : row.cells
  const [label, ...values] = cells
  const group = isGroup ? first : null
  if (!label || !isLabel(label)) return null
  if (alternates(cells)) {
    const entries = cells.flatMap((cell, index) =>
      index % 2 === 0 ? entryOf(cell, cells.slice(index + 1, index + 2)) : [],
    )
    return { group, entries }
  }
  return values.some(isLabel) ? null : { group, entries: entryOf(label, values) }
}
