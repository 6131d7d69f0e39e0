import { wordsKey } from '../../base/text.ts'
import type { FilledCell, FilledGrid } from './grid.ts'
import { lineText } from './line-letters.ts'

/** The cells that begin in a row, from the left. */
export const rowOf = (grid: FilledGrid, row: number): readonly FilledCell[] =>
  grid.cells.filter(({ top }) => top === row).toSorted((a, b) => a.left - b.left)

/** A cell's words for comparing. */
export const keyOfCell = ({ parts }: FilledCell): string =>
  wordsKey(parts.flatMap(({ lines }) => lines.map(lineText)).join(''))

/** Two rows with the same words in the same columns have the same key; a row without words has none. */
export const rowKey = (grid: FilledGrid, row: number): string =>
  rowOf(grid, row)
    .map((cell) => `${cell.left}-${cell.right} ${keyOfCell(cell)}`)
    .join('\t')

/** Takes the first rows away, whole or none: cells that reach over the cut are kept. */
export const withoutRows = (grid: FilledGrid, count: number): FilledGrid => ({
  ...grid,
  ys: grid.ys.slice(count),
  cells: grid.cells.flatMap((cell) =>
    cell.bottom <= count ? [] : [{ ...cell, top: Math.max(0, cell.top - count), bottom: cell.bottom - count }],
  ),
})
