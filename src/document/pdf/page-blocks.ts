import { columnParts, columnWhites, farParts, findColumns, type White } from './find-columns.ts'
import { findRows } from './find-rows.ts'
import { type FilledGrid, outlineOf } from './grid.ts'
import { joinLines } from './join-lines.ts'
import { linePitch } from './line-areas.ts'
import { lineDistance } from './line-distance.ts'
import type { PageWords } from './page-words.ts'
import { boxAround, type TextLine } from './text-line.ts'

export type TableBlock = {
  readonly kind: 'table'
  readonly page: number
  readonly top: number
  readonly grid: FilledGrid
}
/** A paragraph outside the tables. */
export type LineBlock = {
  readonly kind: 'line'
  readonly page: number
  readonly top: number
  readonly lines: readonly TextLine[]
}
export type PageBlock = TableBlock | LineBlock

/** Lines farther apart than this, in heights of the font, belong to different blocks. */
const farApart = 3

type Run = TextLine[]

/** Lines that follow each other without a table or much white between them. */
const runsOf = (lines: readonly TextLine[], grids: readonly FilledGrid[]): readonly Run[] => {
  const runs: Run[] = []
  for (const line of lines) {
    const run = runs.at(-1)
    const before = run?.at(-1)
    const parted =
      !before ||
      lineDistance(before, line) > farApart ||
      grids.some(({ ys }) => (ys[0] ?? 0) > before.base && (ys[0] ?? 0) < line.base)
    if (parted) runs.push([line])
    else run?.push(line)
  }
  return runs
}

/** Headings above the columns stand alone and apart, notes below cross the columns: neither is a part of the table. */
const withoutCrossing = (run: Run, whites: readonly White[]): readonly [before: Run, table: Run, after: Run] => {
  const pitch = linePitch(run)
  const isAlone = (line: TextLine) => columnParts(line).length === 1
  const isApart = (line: TextLine, next: TextLine | undefined) =>
    next === undefined || lineDistance(line, next) > pitch * 1.15
  const crosses = (line: TextLine) => isAlone(line) && whites.some(({ from, to }) => line.start < from && line.end > to)
  const first = run.findIndex((line, index) => !isAlone(line) || !isApart(line, run[index + 1]))
  const last = run.findLastIndex((line) => !crosses(line))
  return [run.slice(0, first), run.slice(first, last + 1), run.slice(last + 1)]
}

const gridOf = (lines: Run, page: number): FilledGrid => {
  const outline = boxAround(lines)
  const [left, top, right, bottom] = outline
  return {
    xs: [left, right],
    ys: [top, bottom],
    hasUprights: false,
    isOpenAbove: false,
    isOpenBelow: false,
    cells: [{ left: 0, right: 1, top: 0, bottom: 1, parts: [{ page, box: outline, lines }] }],
  }
}

/** Words of another size, in parts far apart, or set out to the left begin a paragraph: a centred title does not go on. */
const isOtherwiseSet = (line: TextLine, before: TextLine): boolean =>
  Math.abs(line.size - before.size) > 0.1 * before.size ||
  line.start < before.start - 2.5 * before.size ||
  farParts(line).length > 1 ||
  farParts(before).length > 1

type Page = { readonly page: number; readonly end: number }

const paragraphs = (run: Run, { page, end }: Page): readonly LineBlock[] => {
  const pieces: Run[] = []
  run.forEach((line, index) => {
    const before = run[index - 1]
    if (before && !isOtherwiseSet(line, before)) pieces.at(-1)?.push(line)
    else pieces.push([line])
  })
  return pieces
    .flatMap((lines) => joinLines(lines, { end, pitch: linePitch(lines) }))
    .map((lines) => ({ kind: 'line', page, top: (lines[0]?.base ?? 0) - (lines[0]?.size ?? 0), lines }))
}

const blocksOfRun = (run: Run, page: Page): readonly PageBlock[] => {
  const whites = columnWhites(run)
  if (whites.length === 0) return paragraphs(run, page)
  const [before, table, after] = withoutCrossing(run, whites)
  const grid = findColumns(gridOf(table, page.page))
  if (grid.xs.length === 2) return paragraphs(run, page)
  const block: TableBlock = {
    kind: 'table',
    page: page.page,
    top: grid.ys[0] ?? 0,
    grid: findRows(grid, linePitch(run), true),
  }
  return [...paragraphs(before, page), block, ...paragraphs(after, page)]
}

/** Where the lines of a page end at the right: at its farthest words or rules, or as far from the edge as at the left. */
const endOfLines = ({ width, grids, lines }: PageWords): number => {
  const outlines = grids.map(outlineOf)
  const left = Math.min(width, ...lines.map(({ start }) => start), ...outlines.map((box) => box[0]))
  return Math.max(width - left, ...lines.map(({ end }) => end), ...outlines.map((box) => box[2]))
}

/** The tables and paragraphs of a page from above; lines that stand in columns are a table without rules. */
export const pageBlocks = (words: PageWords): readonly PageBlock[] => {
  const { page, grids, lines } = words
  const end = endOfLines(words)
  return [
    ...grids.map((grid): TableBlock => ({ kind: 'table', page, top: outlineOf(grid)[1], grid })),
    ...runsOf(lines, grids).flatMap((run) => blocksOfRun(run, { page, end })),
  ].toSorted((a, b) => a.top - b.top)
}
