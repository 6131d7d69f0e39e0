import { firstMark } from './first-mark.ts'
import type { HeadingColumn } from './read-head-row.ts'
import type { Row, RowCell } from './row.ts'

/** A cell laid over the columns of items, targets and reports, with what stands left and right of it. */
export type Band = { readonly cell: RowCell; readonly before: readonly RowCell[]; readonly behind: readonly RowCell[] }

const longestBand = 120
const isOutline = ({ role }: HeadingColumn): boolean => role === 'item' || role === 'action'
const isPaired = ({ role }: HeadingColumn): boolean => role === 'target' || role === 'progress'

/**
 * Reads a row that names what its table goes on with: one cell over the columns of items and of targets, which no content
 * spans: 「1 | 滞りのない会計事務 | Ａ」.
 */
export const readBand = ({ kind, isGrid, cells }: Row, columns: readonly HeadingColumn[]): Band | null => {
  if (kind !== 'table' || !isGrid) return null
  const at = cells.findIndex(({ column, columnSpan }) => {
    const spanned = columns.filter(({ first, last }) => column <= first && last < column + columnSpan)
    return spanned.some(isOutline) && spanned.some(isPaired)
  })
  const cell = cells[at]
  if (!cell || cell.text.length > longestBand || cell.text.includes('。')) return null
  const lines = cell.text.split('\n')
  if (lines.slice(1).some((line) => firstMark(line) !== null)) return null
  return { cell, before: cells.slice(0, at), behind: cells.slice(at + 1) }
}
