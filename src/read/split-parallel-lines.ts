import { firstMark } from './first-mark.ts'
import type { PlacedCell } from './place-cells.ts'
import { splitTitle } from './split-title.ts'

const isOutline = ({ role }: PlacedCell): boolean => role === 'item' || role === 'action'
const isPaired = ({ role }: PlacedCell): boolean => role === 'target' || role === 'progress'

const linesOf = ({ cell }: PlacedCell): readonly string[] =>
  cell.text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** Whether every line stands for itself: without a mark, and without going on in the next one. */
const areWhole = (lines: readonly string[]): boolean =>
  lines.every(
    (line, index) =>
      firstMark(line) === null &&
      (index + 1 === lines.length || splitTitle(lines.slice(index).join('\n')).title === line),
  )

/**
 * Lines without marks that stand beside each other, 「舗装 / 側溝」, 「4km / 900m」, 「2km / 410m」: each of them is a row. A row whose
 * cells do not have as many lines stays one.
 */
export const splitParallelLines = (row: readonly PlacedCell[]): readonly (readonly PlacedCell[])[] => {
  const outline = row.findLast(isOutline)
  const paired = row.filter(isPaired)
  const count = outline ? linesOf(outline).length : 0
  const parallel = [...(outline ? [outline] : []), ...paired]
  const areParallel =
    count > 1 &&
    new Set(paired.map(({ role }) => role)).size === paired.length &&
    paired.length > (count > 2 ? 0 : 1) &&
    parallel.every((each) => linesOf(each).length === count && areWhole(linesOf(each)))
  if (!areParallel) return [row]
  return Array.from({ length: count }, (_, index) =>
    row.flatMap((each) => {
      if (!parallel.includes(each)) return index === 0 ? [each] : []
      return [{ ...each, cell: { ...each.cell, text: linesOf(each)[index] ?? '' } }]
    }),
  )
}
