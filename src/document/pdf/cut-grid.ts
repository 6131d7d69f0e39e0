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

/** Cuts the only column of a grid at the distances given; a part of a line that crosses one spans both columns. */
export const cutColumn = (
  grid: FilledGrid,
  distances: readonly number[],
  partsOf: (line: TextLine) => readonly TextLine[],
): FilledGrid => {
  const [first = 0, last = 0] = [grid.xs[0], grid.xs.at(-1)]
  const wider: FilledGrid = { ...grid, xs: [first, ...distances, last] }
  const cells = grid.cells.flatMap((cell) => {
    const parts = linesOf(cell).flatMap(partsOf)
    const spanOf = (line: TextLine) => ({
      left: distances.filter((at) => at <= line.start).length,
      right: distances.filter((at) => at < line.end).length + 1,
    })
    // Words that reach over several columns take the cells below and beside them along.
    const bySpan = Map.groupBy(parts, (line) => `${spanOf(line).left} ${spanOf(line).right}`)
    return [...bySpan.values()].flatMap((lines) => {
      const [line] = lines
      return line ? [refill(wider, { ...cell, ...spanOf(line) }, pageOf(cell), lines)] : []
    })
  })
  return { ...wider, cells }
}
