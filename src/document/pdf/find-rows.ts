import { cutRow, linesOf } from './cut-grid.ts'
import type { FilledCell, FilledGrid } from './grid.ts'
import type { TextLine } from './text-line.ts'

type Member = { readonly cell: FilledCell; readonly line: TextLine }
/** The lines of a row of the grid that stand at one height. */
type Shelf = { readonly base: number; readonly members: readonly Member[] }

/** Lines this near in height (in heights of the font) stand beside each other. */
const beside = 0.35
/** Rows stand farther apart than the lines within them. */
const apart = 1.1
/** Lines never stand wider than this within a paragraph. */
const widest = 1.9

const shelvesOf = (cells: readonly FilledCell[]): readonly Shelf[] => {
  const shelves: { base: number; members: Member[] }[] = []
  const all = cells.flatMap((cell) => linesOf(cell).map((line) => ({ cell, line })))
  for (const member of all.toSorted((a, b) => a.line.base - b.line.base)) {
    const shelf = shelves.at(-1)
    if (shelf && member.line.base - shelf.base <= beside * member.line.size) shelf.members.push(member)
    else shelves.push({ base: member.line.base, members: [member] })
  }
  return shelves
}

/** The least distance of two lines within a cell. */
const leastPitch = (cells: readonly FilledCell[]): number => {
  const pitches = cells.flatMap((cell) => {
    const lines = linesOf(cell)
    return lines.slice(1).map((line, index) => line.base - (lines[index]?.base ?? 0))
  })
  const size = Math.max(...cells.flatMap((cell) => linesOf(cell).map((line) => line.size)))
  return Math.min(widest * size, ...pitches.filter((pitch) => pitch > size * 0.8))
}

/** The column that says where a row begins: the first one with several lines. */
const outlineOf = (cells: readonly FilledCell[]): FilledCell | undefined =>
  cells.toSorted((a, b) => a.left - b.left).find((cell) => linesOf(cell).length > 1)

/** Rows are believed where the columns begin at one height, nearly everywhere. */
const isAligned = (shelves: readonly Shelf[], starts: readonly number[], outline: FilledCell): boolean => {
  let [together, apartHere, pairs] = [0, 0, 0]
  starts.forEach((start, index) => {
    const rows = shelves.slice(start, starts[index + 1] ?? shelves.length)
    const first = new Set(rows[0]?.members.map(({ cell }) => cell))
    const all = new Set(rows.flatMap(({ members }) => members.map(({ cell }) => cell)))
    for (const cell of all)
      if (first.has(cell)) together++
      else apartHere++
    if (first.size > 1 && first.has(outline)) pairs++
  })
  return apartHere <= together * 0.1 && pairs * 2 >= starts.length
}

const heightAbove = (shelves: readonly Shelf[], index: number): number => {
  const [before, here] = [shelves[index - 1], shelves[index]]
  if (!before || !here) return 0
  const bottom = Math.max(...before.members.map(({ line }) => line.base + line.size * 0.12))
  const top = Math.min(...here.members.map(({ line }) => line.base - line.size * 0.88))
  return (bottom + top) / 2
}

const cutOne = (grid: FilledGrid, row: number, byEachLine: boolean): FilledGrid => {
  const cells = grid.cells.filter(({ top, bottom, parts }) => {
    const turned = parts.some(({ lines }) => lines.some(({ glyphs }) => glyphs.some(({ turn }) => turn !== 'right')))
    return top === row && bottom === row + 1 && !turned
  })
  const outline = outlineOf(cells)
  if (cells.length < 2 || !outline) return grid
  const shelves = shelvesOf(cells)
  const pitch = leastPitch(cells)
  const begins = ({ base, members }: Shelf, index: number, least: number): boolean =>
    base - (shelves[index - 1]?.base ?? 0) >= least && members.some(({ cell }) => cell === outline)
  const startsFor = (least: number) =>
    shelves.flatMap((shelf, index) => (index === 0 || begins(shelf, index, least) ? [index] : []))
  for (const least of byEachLine ? [pitch * apart, 0] : [pitch * apart]) {
    const starts = startsFor(least)
    if (starts.length > 1 && isAligned(shelves, starts, outline))
      return cutRow(
        grid,
        row,
        starts.slice(1).map((start) => heightAbove(shelves, start)),
      )
  }
  return grid
}

/**
 * Finds rows that no rule parts, by their columns beginning at one height below a wider gap. `byEachLine`: without any
 * rules, each line of the first column may begin a row.
 */
export const findRows = (grid: FilledGrid, byEachLine = false): FilledGrid => {
  let cut = grid
  for (let row = grid.ys.length - 2; row >= 0; row--) cut = cutOne(cut, row, byEachLine)
  return cut
}
