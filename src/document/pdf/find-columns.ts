import { cutColumn, linesOf } from './cut-grid.ts'
import type { FilledGrid } from './grid.ts'
import { partsOfLine, type TextLine } from './text-line.ts'

/** A gap in a line this wide may part columns, in heights of the font. */
const gap = 0.7
/** So many lines may cross the white between two columns: headings over both, words that run over. */
const crossing = 0.15

/** A line in its parts, with a gap between them. */
export const columnParts = (line: TextLine): readonly TextLine[] => partsOfLine(line, gap)

/** Parts of a line so far from each other are fields of their own: 「担当部局名    総務部」. */
const farGap = 2.5

/** A line in parts that stand far from each other. */
export const farParts = (line: TextLine): readonly TextLine[] => partsOfLine(line, farGap)

type White = { readonly from: number; readonly to: number }

/** Stretches that hardly any line crosses. */
const whitesOf = (rows: readonly (readonly TextLine[])[]): readonly White[] => {
  const edges = rows
    .flatMap((parts) =>
      parts.flatMap(({ start, end }) => [
        { at: start, by: 1 },
        { at: end, by: -1 },
      ]),
    )
    .toSorted((a, b) => a.at - b.at || b.by - a.by)
  const most = Math.max(rows.length >= 4 ? 1 : 0, Math.floor(rows.length * crossing))
  const whites: White[] = []
  let over = 0
  let from: number | null = null
  for (const { at, by } of edges) {
    const was = over
    over += by
    if (was > most && over <= most) from = at
    if (was <= most && over > most && from !== null) {
      whites.push({ from, to: at })
      from = null
    }
  }
  return whites
}

/** Words stand at both sides of it, in the same lines, at least twice. */
const parts = (rows: readonly (readonly TextLine[])[], { from, to }: White): boolean => {
  const both = rows.filter((row) => row.some(({ end }) => end <= from + 1) && row.some(({ start }) => start >= to - 1))
  return both.length >= Math.max(2, rows.length * 0.15)
}

/** Where the columns of lines part, by the white between them: `[120, 310]`; none where the lines are prose. */
export const columnEdges = (lines: readonly TextLine[]): readonly number[] => {
  const rows = lines.map(columnParts)
  if (rows.filter((row) => row.length > 1).length < 2) return []
  const size = Math.max(...lines.map((line) => line.size))
  return whitesOf(rows)
    .filter((white) => white.to - white.from >= size * gap && parts(rows, white))
    .map(({ from, to }) => (from + to) / 2)
}

/** Finds columns that no rule parts, in a table of one column. */
export const findColumns = (grid: FilledGrid): FilledGrid => {
  if (grid.xs.length !== 2) return grid
  const edges = columnEdges(grid.cells.flatMap(linesOf).filter(({ glyphs }) => glyphs[0]?.turn === 'right'))
  return edges.length === 0 ? grid : cutColumn(grid, edges, columnParts)
}
