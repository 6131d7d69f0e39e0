import { markKind } from './begins-anew.ts'
import { cutColumn, linesOf } from './cut-grid.ts'
import type { FilledGrid } from './grid.ts'
import { lineText } from './line-letters.ts'
import { cutLine, partsOfLine, type TextLine } from './text-line.ts'

/** A gap in a line this wide may part columns, in heights of the font; one with a blank in it must be wider. */
const gap = { bare: 0.35, blank: 1.5 }
/** So many lines may cross the white between two columns: headings over both, words that run over. */
const crossing = 0.15

/** A line in its parts, with a gap between them that may part columns. */
export const columnParts = (line: TextLine): readonly TextLine[] => partsOfLine(line, gap.bare, gap.blank)

/** Parts of a line so far from each other are fields of their own: 「担当部局名    総務部」. */
const farGap = 2.5

/** A line in parts that stand far from each other. */
export const farParts = (line: TextLine): readonly TextLine[] => partsOfLine(line, farGap, farGap)

/** A stretch from left to right that hardly any line crosses. */
export type White = { readonly from: number; readonly to: number }

const whitesOf = (rows: readonly (readonly TextLine[])[]): readonly White[] => {
  const ends = rows.flatMap((parts) => parts.flatMap(({ start, end }) => [[start, 1] as const, [end, -1] as const]))
  const most = Math.max(rows.length >= 4 ? 1 : 0, Math.floor(rows.length * crossing))
  const whites: White[] = []
  let over = 0
  let from: number | null = null
  for (const [at, by] of ends.toSorted((a, b) => a[0] - b[0] || b[1] - a[1])) {
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

/** A mark alone; 「ア 清掃」 is more. */
const isMark = (part: TextLine): boolean =>
  part.glyphs.length <= 4 && markKind(lineText(part)) !== null && !/\p{L}{2,}$/u.test(lineText(part))

/** Numbers of goals, and 番号 or 重点目標 above them: a narrow column with words in few of its rows. */
const isNumber = (part: TextLine): boolean => part.glyphs.length <= 5 && markKind(lineText(part)) === null

/** Left of where nearly all lines begin, numbers may stand in a column of their own. */
const whiteAfterNumbers = (rows: readonly (readonly TextLine[])[]): readonly White[] => {
  const starts = rows.flatMap((row) => row.find((part) => !isNumber(part))?.start ?? [])
  const begin = starts.toSorted((a, b) => a - b)[Math.floor(starts.length * crossing)] ?? 0
  const before = rows.flatMap((row) => row.filter(({ start }) => start < begin - 1))
  const from = Math.max(...before.map(({ end }) => end))
  return before.length > 0 && before.every(isNumber) && from < begin ? [{ from, to: begin }] : []
}

/** Words stand at both sides of it in the same lines, more than once; what stands at its left is more than marks. */
const partsColumns = (rows: readonly (readonly TextLine[])[], { from, to }: White): boolean => {
  const before = rows.map((row) => row.findLast(({ end }) => end <= from + 1))
  const both = rows.filter((row, index) => before[index] && row.some(({ start }) => start >= to - 1))
  const left = before.filter((part) => part !== undefined)
  if (left.filter(isMark).length * 2 >= left.length) return false
  return both.length >= Math.max(2, rows.length * 0.15)
}

/** The white between the columns that lines stand in; none where the lines are prose. */
export const columnWhites = (lines: readonly TextLine[]): readonly White[] => {
  const rows = lines.map(columnParts)
  if (rows.filter((row) => row.length > 1).length < 2) return []
  const size = Math.max(...lines.map((line) => line.size))
  const whites = whitesOf(rows).filter((white) => white.to - white.from >= size * gap.bare && partsColumns(rows, white))
  return whites.length > 0 ? [...whiteAfterNumbers(rows), ...whites] : []
}

/** A line cut where it crosses from column to column: at gaps, and wherever a letter begins right at a column's left edge. */
const cutAt = (line: TextLine, whites: readonly White[]): readonly TextLine[] =>
  columnParts(line).flatMap((part) =>
    cutLine(part, (before, start) =>
      whites.some(({ from, to }) => before < to && start > from && Math.abs(start - to) <= line.size * 0.15),
    ),
  )

const cutBand = (grid: FilledGrid, column: number): FilledGrid => {
  const own = grid.cells.filter(({ left, right }) => left === column && right === column + 1)
  const whites = columnWhites(own.flatMap(linesOf).filter(({ glyphs }) => glyphs[0]?.turn === 'right'))
  if (whites.length === 0) return grid
  const size = Math.max(...own.flatMap((cell) => linesOf(cell).map((line) => line.size)))
  // Full lines run into the white, and a bracket may begin a little before its column: the edge lies at the words.
  const edges = whites.map(({ from, to }) => ({ at: Math.max((from + to) / 2, to - size * 0.6), words: to }))
  return cutColumn(grid, column, edges, (line) => cutAt(line, whites))
}

/** Finds columns that no rule parts, in a table without upright rules. */
export const findColumns = (grid: FilledGrid): FilledGrid => {
  if (grid.hasUprights && grid.xs.length !== 2) return grid
  let cut = grid
  for (let column = grid.xs.length - 2; column >= 0; column--) cut = cutBand(cut, column)
  return cut
}
