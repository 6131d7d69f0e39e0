import { markKind } from './begins-anew.ts'
import type { CellPart, FilledCell, FilledGrid } from './grid.ts'
import { flowsOver, joinLines } from './join-lines.ts'
import { lineAreas } from './line-areas.ts'
import { lineText } from './line-letters.ts'
import { rowOf, withoutRows } from './table-row.ts'

/** A cell with more room than this below its words (in lines) has ended: paragraphs are kept together up to so much. */
const fullCell = 3

type Seam = 'flows' | 'goes-on' | 'new' | 'impossible'

const partsOf = (grid: FilledGrid): readonly CellPart[] => grid.cells.flatMap(({ parts }) => parts)

const firstLine = ({ parts }: FilledCell) => parts[0]?.lines[0]
const lastPart = ({ parts }: FilledCell) => parts.at(-1)

const sameColumns = (a: FilledCell, b: FilledCell): boolean => a.left === b.left && a.right === b.right

/** What the words at both sides of the page's end say: one cell going on, or two cells. */
const seamOf = (before: FilledCell, after: FilledCell, areaOf: ReturnType<typeof lineAreas>): Seam => {
  const part = lastPart(before)
  const [last, next, first] = [part?.lines.at(-1), firstLine(after), firstLine(before)]
  if (!part || !last || !next || !first) return 'new'
  const area = areaOf(part)
  if (part.box[3] - last.base > (fullCell * area.pitch + 0.3) * last.size) return 'impossible'
  if (flowsOver(last, next, area)) return 'flows'
  const kind = markKind(lineText(next))
  if (kind !== null) return kind === markKind(lineText(first)) ? 'new' : 'goes-on'
  return joinLines(part.lines, area).length > 1 ? 'goes-on' : 'new'
}

/** Whether the first row of the next page is the rest of the last row of this one. */
const isRest = (above: FilledGrid, below: FilledGrid, last: readonly FilledCell[], first: readonly FilledCell[]): boolean => {
  const areaOf = lineAreas([...partsOf(above), ...partsOf(below)])
  const seams = first.map((after): Seam => {
    const before = last.find((cell) => sameColumns(cell, after))
    if (before) return seamOf(before, after, areaOf)
    // Nothing stands there on this page: a short piece of a row may still be its beginning.
    const [from = 0, to = 0] = above.ys.slice(-2)
    const size = firstLine(after)?.size ?? 0
    return to - from <= fullCell * size ? 'goes-on' : 'impossible'
  })
  if (seams.includes('impossible') || seams.includes('new')) return false
  const isOpen = above.isOpenBelow && below.isOpenAbove
  const lacksOutline = (first[0]?.left ?? 0) > (last[0]?.left ?? 0)
  return isOpen || seams.includes('flows') || lacksOutline
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
  if (first.length === 0 || last.length === 0 || !isRest(above, below, last, first)) return null
  const rest = { ...below, cells: below.cells.filter((cell) => !first.includes(cell)) }
  return { above: joined(above, last, first), below: withoutRows(rest, 1) }
}
