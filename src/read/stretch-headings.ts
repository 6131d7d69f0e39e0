import { foldWidth } from '../base/text.ts'
import { isBareMark } from './is-bare-mark.ts'
import type { HeadingColumn } from './read-head-row.ts'
import type { Row } from './row.ts'

const isNumber = (text: string): boolean => /^[0-9]{1,2}$/.test(foldWidth(text).trim())

/**
 * Headings of a file without merged cells (CSV), where the cells behind a heading are blank that the form has merged with
 * it: 「目標項目 | | 取組項目」 over 「1 | 移住の推進 | …」 stands over number and title.
 */
export const stretchOverMarks = (columns: readonly HeadingColumn[], below: readonly Row[]): readonly HeadingColumn[] =>
  columns.map((column, index) => {
    const end = (columns[index + 1]?.first ?? 0) - 1
    const isMarked = column.role === 'goal' || column.role === 'item' || column.role === 'action'
    if (!isMarked || end !== column.last + 1 || column.first !== column.last) return column
    const tables = below.filter(({ kind, isGrid }) => kind === 'table' && isGrid)
    const beside = tables.filter(({ cells }) => cells.some((cell) => cell.column === end))
    const marks = beside.flatMap(({ cells }) => cells.filter((cell) => cell.column === column.first))
    const areMarks = marks.length > 0 && marks.every((cell) => isBareMark(cell) || isNumber(cell.text))
    return areMarks ? { ...column, last: end } : column
  })

/** Whether a column stands in the blank behind a heading, before the next one. */
const gathering = (upper: readonly HeadingColumn[], { first }: HeadingColumn): HeadingColumn | undefined => {
  const before = upper.findLast((column) => column.first <= first)
  return before && before.role !== 'goal' ? before : undefined
}

/**
 * Where a lower row of headings fills the blanks of the upper one, the upper headings reach as far: 「実績・評価 | | 備考」
 * over 「取組実績 | 自己評価」. Null where the rows do not stand so.
 */
export const stretchOverLower = (
  upper: readonly HeadingColumn[],
  lower: readonly HeadingColumn[],
): readonly HeadingColumn[] | null => {
  const spans = new Map<HeadingColumn, HeadingColumn[]>()
  for (const column of lower) {
    const above = gathering(upper, column)
    if (!above) return null
    spans.set(above, [...(spans.get(above) ?? []), column])
  }
  const gathered = [...spans].every(
    ([above, columns]) => columns.length > 1 && columns[0]?.first === above.first && above.first === above.last,
  )
  if (!gathered || spans.size === 0 || spans.size === upper.length) return null
  return upper.map((column) => ({ ...column, last: spans.get(column)?.at(-1)?.last ?? column.last }))
}
