import { markKind } from './begins-anew.ts'
import type { CellPart, FilledCell, FilledGrid } from './grid.ts'
import { flowsOver, joinLines } from './join-lines.ts'
import { lineAreas } from './line-areas.ts'
import { lineText } from './line-letters.ts'
import { rowOf, withoutRows } from './table-row.ts'
import type { TextLine } from './text-line.ts'

/** A cell with more room than this below its words (in lines) has ended: paragraphs are kept together up to so much. */
const fullCell = 4.3

/**
 * What the words at both sides of a page's end say: a sentence visibly cut, words that may go on, another paragraph of the
 * same cell, maybe a new cell, surely one (the next mark), or a cell that had room left.
 */
type Seam = 'cut' | 'flows' | 'goes-on' | 'maybe-new' | 'new' | 'impossible'

const partsOf = (grid: FilledGrid): readonly CellPart[] => grid.cells.flatMap(({ parts }) => parts)

const firstLine = ({ parts }: FilledCell) => parts[0]?.lines[0]
const lastPart = ({ parts }: FilledCell) => parts.at(-1)

const sameColumns = (a: FilledCell, b: FilledCell): boolean => a.left === b.left && a.right === b.right

const endsOpen = /[\p{sc=Hira}、，・（「『【(]$/u
const beginsOpen = /^[\p{sc=Hira}ー々）」』】、。，)]/u

type AreaOf = ReturnType<typeof lineAreas>

const seamOf = (before: FilledCell, after: FilledCell, areaOf: AreaOf): Seam => {
  const part = lastPart(before)
  const [last, next, first] = [part?.lines.at(-1), firstLine(after), firstLine(before)]
  if (!part || !last || !next || !first) return 'new'
  const area = areaOf(part)
  if (part.box[3] - last.base > fullCell * area.pitch * last.size) return 'impossible'
  if (flowsOver(last, next, area))
    return endsOpen.test(lineText(last)) || beginsOpen.test(lineText(next)) ? 'cut' : 'flows'
  const kind = markKind(lineText(next))
  // A cell that lists several items of a kind may list the next one too.
  const listed = part.lines.filter((line) => markKind(lineText(line)) === kind).length
  if (kind !== null) return kind === markKind(lineText(first)) && listed === 1 ? 'new' : 'goes-on'
  return joinLines(part.lines, area).length > 1 ? 'goes-on' : 'maybe-new'
}

type Meeting = {
  readonly above: FilledGrid
  readonly below: FilledGrid
  readonly last: readonly FilledCell[]
  readonly first: readonly FilledCell[]
}

const seamsOf = ({ above, below, last, first }: Meeting): readonly Seam[] => {
  const areaOf = lineAreas([...partsOf(above), ...partsOf(below)], above.hasUprights)
  return first.map((after) => {
    const before = last.find((cell) => sameColumns(cell, after))
    if (before) return seamOf(before, after, areaOf)
    // Nothing stands there on this page: a short piece of a row may still be its beginning.
    const [from = 0, to = 0] = above.ys.slice(-2)
    return to - from <= fullCell * (firstLine(after)?.size ?? 0) ? 'goes-on' : 'impossible'
  })
}

const firstMarkKind = (cell: FilledCell): string | null => {
  const line = firstLine(cell)
  return line === undefined ? null : markKind(lineText(line))
}
const beginsWithMark = (cell: FilledCell): boolean => firstMarkKind(cell) !== null

/** Words with a mark by which rows begin in their column: 「② …」 below rows of 「① …」 and 「(1) …」. */
const opensRow = ({ above, first: [after] }: Meeting): boolean => {
  const kind = after ? firstMarkKind(after) : null
  return kind !== null && above.cells.some((cell) => after && sameColumns(cell, after) && firstMarkKind(cell) === kind)
}

/** Where each row of a table begins with a mark, a row without any in the same columns goes on. */
const lacksMarks = ({ above, last, first }: Meeting): boolean => {
  const outline = last[0]
  if (!outline || !first.every((after) => last.some((cell) => sameColumns(cell, after)))) return false
  const rows = above.cells.filter((cell) => sameColumns(cell, outline) && cell.parts.length > 0)
  const marked = rows.filter(beginsWithMark).length
  return beginsWithMark(outline) && marked >= rows.length - 1 && marked > 0 && !first.some(beginsWithMark)
}

/** Whether the first row of the next page is the rest of the last row of this one. */
const isRest = (meeting: Meeting, seams: readonly Seam[]): boolean => {
  const { above, below, last, first } = meeting
  // Where rows are ruled, and no rule ends the one nor begins the other, they are one.
  if (above.isOpenBelow && below.isOpenAbove) return true
  if (seams.includes('impossible') || seams.includes('new')) return false
  if (lacksMarks(meeting)) return true
  if (seams.includes('maybe-new')) return seams.includes('cut')
  const lacksOutline = (first[0]?.left ?? 0) > (last[0]?.left ?? 0) && !opensRow(meeting)
  return lacksOutline || seams.includes('cut') || seams.includes('flows')
}

const markOf = (line: TextLine): string | null => {
  const text = lineText(line)
  return markKind(text) === null ? null : (/^[^\s　]{1,4}/.exec(text)?.[0].slice(0, 3) ?? null)
}

/**
 * Steps without a rule between them: where one column already begins with the next mark, the lines that stand before the
 * same mark in the other columns are the rest of the row above. 0: all of a cell is the next row's.
 */
const restLength = (cell: FilledCell, seam: Seam, marks: ReadonlySet<string>): number | null => {
  const lines = cell.parts[0]?.lines ?? []
  if (seam === 'new') return 0
  const at = lines.findIndex((line) => marks.has(markOf(line) ?? ''))
  return at < 0 || (at > 0 && seam !== 'cut' && seam !== 'flows') ? null : at
}

const withLines = (cell: FilledCell, lines: readonly TextLine[]): FilledCell => ({
  ...cell,
  parts: cell.parts.map((part) => ({ ...part, lines })),
})

/** The first row of the next page divided into the rest of the row above and a row of its own. Null: it cannot be. */
const dividedRow = (first: readonly FilledCell[], seams: readonly Seam[]) => {
  const marks = new Set(
    first.flatMap((cell, index) => {
      const line = firstLine(cell)
      const mark = seams[index] === 'new' && line ? markOf(line) : null
      return mark === null ? [] : [mark]
    }),
  )
  const lengths = first.map((cell, index) => restLength(cell, seams[index] ?? 'new', marks))
  if (marks.size === 0 || lengths.includes(null) || lengths.every((length) => length === 0)) return null
  const divide = (cell: FilledCell, index: number, isRestPart: boolean) => {
    const lines = cell.parts[0]?.lines ?? []
    const part = isRestPart ? lines.slice(0, lengths[index] ?? 0) : lines.slice(lengths[index] ?? 0)
    return part.length > 0 ? [withLines(cell, part)] : []
  }
  return {
    rest: first.flatMap((cell, index) => divide(cell, index, true)),
    own: first.flatMap((cell, index) => divide(cell, index, false)),
  }
}

const countsOn = /^[(（]?(?:[2-9２-９②-⑳]|[1１][0-9０-９])/

/**
 * A row of its own that counts on ((2), ②) belongs to the cells at its left: what stands there goes on with the words of
 * the page before. Null: the row counts from 1, or nothing goes on.
 */
const mergedRest = ({ first, last }: Meeting, seams: readonly Seam[]) => {
  const counted = first.findIndex((cell, index) => {
    const line = firstLine(cell)
    return seams[index] === 'new' && line !== undefined && countsOn.test(markOf(line) ?? '')
  })
  // 担当課 of each step stands as high as its row and is no merged cell, though its words fill their line.
  const mayGoOn = (cell: FilledCell): boolean =>
    last.some((one) => sameColumns(one, cell) && (one.bottom - one.top > 1 || beginsWithMark(one)))
  const isOver = (cell: FilledCell, index: number): boolean =>
    index < counted && (seams[index] === 'cut' || (seams[index] === 'flows' && mayGoOn(cell)))
  const rest = first.filter(isOver)
  return rest.length > 0 ? { rest, own: first.filter((cell, index) => !isOver(cell, index)) } : null
}

const joined = (above: FilledGrid, last: readonly FilledCell[], first: readonly FilledCell[]): FilledGrid => {
  const rows = above.ys.length - 1
  const rest = first.filter((after) => !last.some((cell) => sameColumns(cell, after)))
  return {
    ...above,
    cells: [
      ...above.cells.map((cell) => {
        const after = last.includes(cell) ? first.find((one) => sameColumns(cell, one)) : undefined
        return after ? { ...cell, parts: [...cell.parts, ...after.parts] } : cell
      }),
      ...rest.map((cell) => ({ ...cell, top: rows - 1, bottom: rows })),
    ],
  }
}

/**
 * Where a row goes on over the end of a page, gives its words back to the row it began in. Null where the next page begins
 * with a row of its own: a new mark, or a cell above with room left.
 */
export const stitchRow = (
  above: FilledGrid,
  below: FilledGrid,
): { readonly above: FilledGrid; readonly below: FilledGrid } | null => {
  const rows = above.ys.length - 1
  const first = rowOf(below, 0)
  const last = above.cells
    .filter((cell) => cell.bottom === rows && (cell.top === rows - 1 || first.some((one) => sameColumns(one, cell))))
    .toSorted((a, b) => a.left - b.left)
  if (first.length === 0 || last.length === 0) return null
  const meeting = { above, below, last, first }
  const seams = seamsOf(meeting)
  const others = below.cells.filter((cell) => !first.includes(cell))
  if (isRest(meeting, seams))
    return { above: joined(above, last, first), below: withoutRows({ ...below, cells: others }, 1) }
  const divided = dividedRow(first, seams) ?? mergedRest(meeting, seams)
  return (
    divided && { above: joined(above, last, divided.rest), below: { ...below, cells: [...divided.own, ...others] } }
  )
}
