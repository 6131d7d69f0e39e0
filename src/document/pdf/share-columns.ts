import type { FilledGrid } from './grid.ts'
import { gridLines, nearestLine } from './grid-line.ts'
import type { PageBlock } from './page-blocks.ts'

const oneLine = 4

/** Tables with the same outer edges are one form, whatever stands between them. */
export const sameEdges = (a: FilledGrid, b: FilledGrid): boolean =>
  Math.abs((a.xs[0] ?? 0) - (b.xs[0] ?? 0)) <= oneLine && Math.abs((a.xs.at(-1) ?? 0) - (b.xs.at(-1) ?? 0)) <= oneLine

const onColumns = (grid: FilledGrid, xs: readonly number[]): FilledGrid => ({
  ...grid,
  xs,
  cells: grid.cells.map((cell) => {
    const left = nearestLine(xs, grid.xs[cell.left] ?? 0)
    return { ...cell, left, right: Math.max(left + 1, nearestLine(xs, grid.xs[cell.right] ?? 0)) }
  }),
})

/** Counts the columns of all tables with the same outer edges alike, so that a heading stands over its column on any page. */
export const shareColumns = (blocks: readonly PageBlock[]): readonly PageBlock[] => {
  const families: FilledGrid[][] = []
  for (const block of blocks) {
    if (block.kind !== 'table') continue
    const family = families.find(([first]) => first && sameEdges(first, block.grid))
    if (family) family.push(block.grid)
    else families.push([block.grid])
  }
  const columns = new Map(
    families.flatMap((family) => {
      const xs = gridLines(
        family.flatMap((grid) => grid.xs),
        oneLine,
      )
      return family.map((grid) => [grid, xs] as const)
    }),
  )
  return blocks.map((block) =>
    block.kind === 'table'
      ? { ...block, grid: onColumns(block.grid, columns.get(block.grid) ?? block.grid.xs) }
      : block,
  )
}
