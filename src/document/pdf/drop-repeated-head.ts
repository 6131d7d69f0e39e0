import type { FilledGrid } from './grid.ts'
import { rowKey, withoutRows } from './table-row.ts'

/** Headings are among the first rows of a table. */
const tallestHead = 8

/** The rows of headings that are printed again at the top of a page, left out: they stand at the table's start already. */
export const dropRepeatedHead = (grid: FilledGrid, start: FilledGrid): FilledGrid => {
  const head = Array.from({ length: Math.min(tallestHead, start.ys.length - 1) }, (_, row) => rowKey(start, row))
  const rows = grid.ys.length - 1
  let repeated = 0
  for (let from = 0; from < head.length; from++) {
    let length = 0
    while (from + length < head.length && length < rows && rowKey(grid, length) === head[from + length]) length++
    repeated = Math.max(repeated, length)
  }
  while (repeated > 0 && rowKey(grid, repeated - 1) === '') repeated--
  // A cell that goes on below the headings (a goal's number beside its rows) is printed again with them.
  const own = grid.cells.filter(({ top }) => top >= repeated)
  return repeated === 0 ? grid : withoutRows({ ...grid, cells: own }, repeated)
}
