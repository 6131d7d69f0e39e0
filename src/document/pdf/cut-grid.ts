import { boxOf, type FilledCell, type FilledGrid, type GridCell } from './grid.ts'
import type { TextLine } from './text-line.ts'

/** All lines of a cell that stands on one page. */
export const linesOf = ({ parts }: FilledCell): readonly TextLine[] => parts.flatMap(({ lines }) => lines)

/** A cell with other lines, its box taken from the grid it stands in. */
export const refill = (grid: FilledGrid, cell: GridCell, page: number, lines: readonly TextLine[]): FilledCell => ({
  left: cell.left,
  right: cell.right,
  top: cell.top,
  bottom: cell.bottom,
  parts: [{ page, box: boxOf(grid, cell), lines }],
})

const pageOf = ({ parts }: FilledCell): number => parts[0]?.page ?? 0

/** Cuts one row of a grid at the heights given: its cells are divided, cells over more rows reach over the new ones too. */
export const cutRow = (grid: FilledGrid, row: number, heights: readonly number[]): FilledGrid => {
  const added = heights.length
  const ys = [...grid.ys.slice(0, row + 1), ...heights, ...grid.ys.slice(row + 1)]
  const wider: FilledGrid = { ...grid, ys }
  const rowOf = (line: TextLine) => row + heights.filter((height) => height < line.base).length
  const cells = grid.cells.flatMap((cell): FilledCell[] => {
    const moved = {
      ...cell,
      top: cell.top > row ? cell.top + added : cell.top,
      bottom: cell.bottom > row ? cell.bottom + added : cell.bottom,
    }
    if (cell.top !== row || cell.bottom !== row + 1) return [moved]
    return [...Map.groupBy(linesOf(cell), rowOf)].map(([top, lines]) =>
      refill(wider, { ...cell, top, bottom: top + 1 }, pageOf(cell), lines),
    )
  })
  return { ...wider, cells }
}

/** Where a column begins: the line drawn before it, and where its words begin. */
export type ColumnEdge = { readonly at: number; readonly words: number }

/** Cuts one column of a grid at the edges given; a part of a line that reaches into several columns spans them. */
export const cutColumn = (
  grid: FilledGrid,
  column: number,
  edges: readonly ColumnEdge[],
  partsOf: (line: TextLine) => readonly TextLine[],
): FilledGrid => {
  const added = edges.length
  const xs = [...grid.xs.slice(0, column + 1), ...edges.map(({ at }) => at), ...grid.xs.slice(column + 1)]
  const wider: FilledGrid = { ...grid, xs }
  const spanOf = (line: TextLine) => {
    const left = edges.filter(({ at }) => at <= line.start).length
    const right = Math.max(left, edges.filter(({ words }) => words < line.end - 1).length) + 1
    return { left: column + left, right: column + right }
  }
  const cells = grid.cells.flatMap((cell) => {
    const moved = {
      ...cell,
      left: cell.left > column ? cell.left + added : cell.left,
      right: cell.right > column ? cell.right + added : cell.right,
    }
    if (cell.left !== column || cell.right !== column + 1) return [moved]
    const parts = linesOf(cell).flatMap(partsOf)
    const bySpan = Map.groupBy(parts, (line) => `${spanOf(line).left} ${spanOf(line).right}`)
    return [...bySpan.values()].flatMap((lines) => {
      const [line] = lines
      return line ? [refill(wider, { ...cell, ...spanOf(line) }, pageOf(cell), lines)] : []
    })
  })
  return { ...wider, cells }
}
