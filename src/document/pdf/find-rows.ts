import { cutRow, linesOf } from './cut-grid.ts'
import type { FilledCell, FilledGrid } from './grid.ts'
import { lineDistance } from './line-distance.ts'
import type { TextLine } from './text-line.ts'

type Member = { readonly cell: FilledCell; readonly line: TextLine }
/** The lines of a row of the grid that stand at one height. */
type Shelf = { readonly base: number; readonly members: readonly Member[] }

/** Lines this near in height (in heights of the font) stand beside each other. */
const beside = 0.35
/** Rows stand farther apart than the lines within them. */
const apart = 1.1

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

/** The least distance of two lines within a cell, or the usual one of the page, in heights of the font. */
const leastPitch = (cells: readonly FilledCell[], usual: number): number => {
  const pitches = cells.flatMap((cell) => {
    const lines = linesOf(cell)
    return lines.slice(1).map((line, index) => lineDistance(lines[index] ?? line, line))
  })
  return Math.min(usual, ...pitches.filter((pitch) => pitch > 0.8))
}

/** A column with fewer lines than this part of the fullest one holds numbers of goals, not rows. */
const fewLines = 0.2

/** The column that says where a row begins: the first one with several lines. */
const outlineOf = (cells: readonly FilledCell[]): FilledCell | undefined => {
  const most = Math.max(...cells.map((cell) => linesOf(cell).length))
  return cells
    .toSorted((a, b) => a.left - b.left)
    .find((cell) => linesOf(cell).length > 1 && linesOf(cell).length >= most * fewLines)
}

/** The lines of one cell in one row to be. */
type Piece = { readonly cell: FilledCell; readonly top: number; readonly bottom: number }

const piecesOf = (shelves: readonly Shelf[]): readonly Piece[] =>
  [
    ...Map.groupBy(
      shelves.flatMap(({ members }) => members),
      ({ cell }) => cell,
    ),
  ].map(([cell, members]) => ({
    cell,
    top: Math.min(...members.map(({ line }) => line.base)),
    bottom: Math.max(...members.map(({ line }) => line.base)),
  }))

const spread = (numbers: readonly number[]): number => Math.max(...numbers) - Math.min(...numbers)

/** The cells of a row begin at one height, or are all set to its middle. */
const isEven = (pieces: readonly Piece[], size: number): boolean =>
  spread(pieces.map(({ top }) => top)) <= beside * size ||
  spread(pieces.map(({ top, bottom }) => (top + bottom) / 2)) <= beside * size

/** Rows are believed where their cells are even and the outline has a part in them, nearly everywhere. */
const isAligned = (rows: readonly (readonly Piece[])[], outline: FilledCell, size: number): boolean => {
  const outlined = rows.filter((pieces) => pieces.some(({ cell }) => cell === outline))
  const several = rows.filter((pieces) => pieces.length > 1)
  const even = several.filter((pieces) => isEven(pieces, size))
  return (
    outlined.length >= rows.length * 0.8 && even.length >= several.length * 0.9 && several.length * 2 >= rows.length
  )
}

const heightAbove = (shelves: readonly Shelf[], index: number): number => {
  const [before, here] = [shelves[index - 1], shelves[index]]
  if (!before || !here) return 0
  const bottom = Math.max(...before.members.map(({ line }) => line.base + line.size * 0.12))
  const top = Math.min(...here.members.map(({ line }) => line.base - line.size * 0.88))
  return (bottom + top) / 2
}

/** Whether a row may begin at a shelf: in every cell, the lines above and below it stand farther apart than in a paragraph. */
const mayPart = (shelves: readonly Shelf[], index: number, least: number, outline: FilledCell): boolean => {
  const [before, here] = [shelves[index - 1], shelves[index]]
  if (!before || !here) return false
  const size = Math.max(...here.members.map(({ line }) => line.size))
  if (here.base - before.base < size * 0.95) return false
  // Without wider gaps, only the outline says where a row begins.
  if (least === 0) return here.members.some(({ cell }) => cell === outline)
  return here.members.every(({ cell, line }) => {
    const above = linesOf(cell).findLast(({ base }) => base < line.base)
    return above === undefined || lineDistance(above, line) >= least
  })
}

const cutOne = (grid: FilledGrid, row: number, usual: number, byEachLine: boolean): FilledGrid => {
  const cells = grid.cells.filter(({ top, bottom, parts }) => {
    const turned = parts.some(({ lines }) => lines.some(({ glyphs }) => glyphs.some(({ turn }) => turn !== 'right')))
    return top === row && bottom === row + 1 && !turned
  })
  const outline = outlineOf(cells)
  if (cells.length < 2 || !outline) return grid
  const shelves = shelvesOf(cells)
  const size = Math.max(...shelves.flatMap(({ members }) => members.map(({ line }) => line.size)))
  const pitch = leastPitch(cells, usual)
  for (const least of byEachLine ? [pitch * apart, 0] : [pitch * apart]) {
    const starts = shelves.flatMap((_, index) =>
      index === 0 || mayPart(shelves, index, least, outline) ? [index] : [],
    )
    const rows = starts.map((start, index) => piecesOf(shelves.slice(start, starts[index + 1])))
    if (starts.length > 1 && isAligned(rows, outline, size))
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
 * rules, each line of the first column may begin a row. `usual`: how far the page's lines stand apart, in heights of the
 * font.
 */
export const findRows = (grid: FilledGrid, usual: number, byEachLine = false): FilledGrid => {
  let cut = grid
  for (let row = grid.ys.length - 2; row >= 0; row--) cut = cutOne(cut, row, usual, byEachLine)
  return cut
}
