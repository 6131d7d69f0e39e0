import { linesOf, refill } from './cut-grid.ts'
import type { FilledCell, FilledGrid } from './grid.ts'
import { type TextLine, textLines } from './text-line.ts'

/** Letters of one word stand nearer than this, in heights of the font. */
const within = 0.3

const goesOnIn = (line: TextLine, next: TextLine): boolean =>
  Math.abs(line.base - next.base) < 1 && next.start - line.end < within * line.size

const isCrossed = (cell: FilledCell, next: FilledCell): boolean =>
  cell.top === next.top &&
  cell.bottom === next.bottom &&
  cell.right === next.left &&
  linesOf(cell).some((line) => linesOf(next).some((other) => goesOnIn(line, other)))

/**
 * Where no rule is drawn between two columns, a line that runs on over both is one: a title over the whole table is not
 * cut where a column begins further down.
 */
export const joinCrossed = (grid: FilledGrid): FilledGrid => {
  if (grid.hasUprights || grid.xs.length < 3) return grid
  const cells: FilledCell[] = []
  for (const cell of grid.cells.toSorted((a, b) => a.top - b.top || a.left - b.left)) {
    const before = cells.at(-1)
    if (!before || !isCrossed(before, cell)) {
      cells.push(cell)
      continue
    }
    const glyphs = [before, cell].flatMap((each) => linesOf(each).flatMap((line) => line.glyphs))
    const page = before.parts[0]?.page ?? 0
    cells[cells.length - 1] = refill(grid, { ...before, right: cell.right }, page, textLines(glyphs))
  }
  return { ...grid, cells }
}
