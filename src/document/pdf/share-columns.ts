import type { FilledGrid } from './grid.ts'
import type { PageBlock } from './page-blocks.ts'

const oneLine = 4

/** Tables with the same outer edges are one form, whatever stands between them. */
export const sameEdges = (a: FilledGrid, b: FilledGrid): boolean =>
  Math.abs((a.xs[0] ?? 0) - (b.xs[0] ?? 0)) <= oneLine && Math.abs((a.xs.at(-1) ?? 0) - (b.xs.at(-1) ?? 0)) <= oneLine

const nearest = (lines: readonly number[], at: number): number => {
  let best = 0
  lines.forEach((line, index) => {
    if (Math.abs(line - at) < Math.abs((lines[best] ?? 0) - at)) best = index
  })
  return best
}

const allLines = (grids: readonly FilledGrid[]): readonly number[] => {
  const lines: number[] = []
  for (const at of grids.flatMap(({ xs }) => xs).toSorted((a, b) => a - b))
    if (at - (lines.at(-1) ?? -1e9) > oneLine) lines.push(at)
  return lines
}

const onColumns = (grid: FilledGrid, xs: readonly number[]): FilledGrid => ({
  ...grid,
  xs,
  cells: grid.cells.map((cell) => {
    const left = nearest(xs, grid.xs[cell.left] ?? 0)
    return { ...cell, left, right: Math.max(left + 1, nearest(xs, grid.xs[cell.right] ?? 0)) }
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
  const columns = new Map(families.flatMap((family) => {
    const xs = allLines(family)
    return family.map((grid) => [grid, xs] as const)
  }))
  return blocks.map((block) =>
    block.kind === 'table' ? { ...block, grid: onColumns(block.grid, columns.get(block.grid) ?? block.grid.xs) } : block,
  )
}
