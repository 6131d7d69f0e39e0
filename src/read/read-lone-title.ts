import { firstMark } from './first-mark.ts'
import { readNumberedTitle } from './goal-label.ts'
import { readHeadRow } from './read-head-row.ts'
import type { Row, RowCell } from './row.ts'

export type LoneTitle = { readonly number: number; readonly title: string; readonly cell: RowCell }

const longestTitle = 120

/**
 * A goal's title alone in its row: 「第2 移住の推進」, 「Ⅱ 移住の推進」; 「2 移住の推進」 only where headings or the first item
 * follow, since an item above its steps looks the same.
 */
export const readLoneTitle = (row: Row, next: Row | undefined): LoneTitle | null => {
  const [cell, second] = row.cells
  if (!cell || second || !next || cell.text.includes('\n') || cell.text.length > longestTitle) return null
  const title = readNumberedTitle(cell.text)
  if (!title) return null
  if (/^(?:第|[Ⅰ-Ⅻ])/.test(cell.text)) return { ...title, cell }
  const own = firstMark(cell.text)
  const below = firstMark(next.cells[0]?.text ?? '')
  const beginsItems = below?.number === 1 && below.family !== own?.family
  return beginsItems || readHeadRow(next) !== null ? { ...title, cell } : null
}
