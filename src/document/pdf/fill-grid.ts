import { boxOf, type FilledCell, type FilledGrid, type Grid, type GridCell } from './grid.ts'
import type { Glyph } from './ink.ts'
import { middle } from './place-glyphs.ts'
import { textLines } from './text-line.ts'

/** The middle of a letter: what it lies in is its cell. */
export const middleOf = ({ x, y, length, size, turn }: Glyph): readonly [number, number] => {
  const [along, up] = [length / 2, size * middle]
  if (turn === 'down') return [x + up, y + along]
  if (turn === 'up') return [x - up, y - along]
  if (turn === 'left') return [x - along, y + up]
  return [x + along, y - up]
}

const stretchAt = (lines: readonly number[], at: number): number => {
  let [low, high] = [0, lines.length - 1]
  while (high - low > 1) {
    const between = (low + high) >> 1
    if ((lines[between] ?? 0) <= at) low = between
    else high = between
  }
  return low
}

const isInside = ({ xs, ys }: Grid, [x, y]: readonly [number, number]): boolean =>
  x >= (xs[0] ?? 0) && x <= (xs.at(-1) ?? 0) && y >= (ys[0] ?? 0) && y <= (ys.at(-1) ?? 0)

const area = ({ xs, ys }: Grid): number => ((xs.at(-1) ?? 0) - (xs[0] ?? 0)) * ((ys.at(-1) ?? 0) - (ys[0] ?? 0))

/** A full stop hung beyond the margin still belongs to the words before it. */
const hangsOn = (glyph: Glyph, before: Glyph | undefined): boolean =>
  before !== undefined &&
  /^[、。，．,.)）」』]$/.test(glyph.text) &&
  Math.abs(glyph.y - before.y) < 0.5 &&
  Math.abs(glyph.x - before.x - before.length) < glyph.size * 0.1

type Fields = { readonly grid: Grid; readonly cellAt: (x: number, y: number) => GridCell | null }

const fieldsOf = (grid: Grid): Fields => {
  const columns = grid.xs.length - 1
  const fields: GridCell[] = []
  for (const cell of grid.cells)
    for (let row = cell.top; row < cell.bottom; row++)
      for (let column = cell.left; column < cell.right; column++) fields[row * columns + column] = cell
  return { grid, cellAt: (x, y) => fields[stretchAt(grid.ys, y) * columns + stretchAt(grid.xs, x)] ?? null }
}

export type FilledPage = { readonly grids: readonly FilledGrid[]; readonly loose: readonly Glyph[] }

/** Puts each letter into its cell, the innermost where tables lie in each other; `loose` ones stand in none. */
export const fillGrids = (grids: readonly Grid[], glyphs: readonly Glyph[], page: number): FilledPage => {
  const inner = grids.toSorted((a, b) => area(a) - area(b)).map(fieldsOf)
  const filled = new Map<GridCell, Glyph[]>()
  const loose: Glyph[] = []
  let last: { cell: GridCell | null; glyph: Glyph } | null = null
  for (const glyph of glyphs) {
    const at = middleOf(glyph)
    const found: GridCell | null =
      last && hangsOn(glyph, last.glyph)
        ? last.cell
        : (inner.find(({ grid }) => isInside(grid, at))?.cellAt(...at) ?? null)
    if (found) filled.getOrInsertComputed(found, () => []).push(glyph)
    else loose.push(glyph)
    last = { cell: found, glyph }
  }
  return {
    loose,
    grids: grids.map((grid) => ({
      ...grid,
      cells: grid.cells.flatMap((cell): FilledCell[] => {
        const lines = textLines(filled.get(cell) ?? [])
        return lines.length > 0 ? [{ ...cell, parts: [{ page, box: boxOf(grid, cell), lines }] }] : []
      }),
    })),
  }
}
