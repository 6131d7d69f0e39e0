import type { Box } from './ink.ts'
import type { TextLine } from './text-line.ts'

/** A cell of a grid: it reaches from line `left` to line `right`, and from `top` to `bottom` (numbers of grid lines). */
export type GridCell = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

/** The lines of a table, printed or seen by alignment: distances from the left and from above. */
export type GridLines = {
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  /** Whether upright rules part its columns. */
  readonly hasUprights: boolean
  /** Ruled elsewhere, but no rule closes it there: what stands at the edge may go on on the next page. */
  readonly isOpenAbove: boolean
  readonly isOpenBelow: boolean
}

export type Grid = GridLines & { readonly cells: readonly GridCell[] }

/** A cell with its words. A cell that goes on on the next page has a part on each. */
export type FilledCell = GridCell & { readonly parts: readonly CellPart[] }
export type CellPart = { readonly page: number; readonly box: Box; readonly lines: readonly TextLine[] }

/** A table with words in its cells; cells without are left out. */
export type FilledGrid = GridLines & { readonly cells: readonly FilledCell[] }

/** A cell's place on the page: `boxOf(grid, cell)`. */
export const boxOf = ({ xs, ys }: GridLines, { left, right, top, bottom }: GridCell): Box => [
  xs[left] ?? 0,
  ys[top] ?? 0,
  xs[right] ?? 0,
  ys[bottom] ?? 0,
]

/** The whole table's place. */
export const outlineOf = ({ xs, ys }: GridLines): Box => [xs[0] ?? 0, ys[0] ?? 0, xs.at(-1) ?? 0, ys.at(-1) ?? 0]
