import type { WrittenCell } from './place-in-grid.ts'
import type { RawWorksheet } from './read-worksheet.ts'

/** The cells with words that stand in a hidden row or column. */
export const findHidden = (
  cells: readonly WrittenCell[],
  { hiddenRows, hiddenColumns }: RawWorksheet,
): readonly WrittenCell[] => {
  const used = new Set(cells.map(({ column }) => column))
  const hidden = new Set([...used].filter((at) => hiddenColumns.some(([first, last]) => at >= first && at <= last)))
  return cells.filter(({ row, column }) => hiddenRows.has(row) || hidden.has(column))
}
