import { firstMark } from './first-mark.ts'
import type { HeadingColumn } from './read-head-row.ts'
import type { Row, RowCell } from './row.ts'

/** A cell laid over the columns of items, targets and reports, with what stands left and right of it. */
export type Band = { readonly cell: RowCell; readonly before: readonly RowCell[]; readonly behind: readonly RowCell[] }

const longestBand = 120
const isOutline = ({ role }: HeadingColumn): boolean => role === 'item' || role === 'action'
const isPaired = ({ role }: HeadingColumn): boolean => role === 'target' || role === 'progress'

const setOff = /^[【＜〈《〔■◆▼]/

/** Over the columns of items and of targets, which no content spans; or alone in its row, set off by 【 】. */
const isLaidOver = (cell: RowCell, columns: readonly HeadingColumn[], isAlone: boolean): boolean => {
  const spanned = columns.filter(({ first, last }) => cell.column <= first && last < cell.column + cell.columnSpan)
  if (spanned.some(isOutline) && spanned.some(isPaired)) return true
  const [first, last] = [columns[0], columns.at(-1)]
  if (!isAlone || !first || !last || first === last || cell.column > first.first) return false
  return setOff.test(cell.text) || (cell.columnSpan > 1 && cell.column + cell.columnSpan > last.first)
}

/** Reads a row that names what its table goes on with: 「1 | 滞りのない会計事務（ここまで一つの欄） | Ａ」. */
export const readBand = ({ kind, isGrid, cells }: Row, columns: readonly HeadingColumn[]): Band | null => {
  if (kind !== 'table' || !isGrid) return null
  const at = cells.findIndex((cell) => isLaidOver(cell, columns, cells.length === 1))
  const cell = cells[at]
  if (!cell || cell.text.length > longestBand || cell.text.includes('。')) return null
  const lines = cell.text.split('\n')
  if (lines.slice(1).some((line) => firstMark(line) !== null)) return null
  return { cell, before: cells.slice(0, at), behind: cells.slice(at + 1) }
}
