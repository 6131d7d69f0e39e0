import { firstMark } from './first-mark.ts'
import type { PlacedCell } from './place-cells.ts'
import { type Bulleted, splitBullets } from './split-bullets.ts'
import { splitTitle } from './split-title.ts'

const isOutline = ({ role }: Pick<PlacedCell, 'role'>): boolean => role === 'item' || role === 'action'
const isPaired = ({ role }: PlacedCell): boolean => role === 'target' || role === 'progress'

const bulletsOf = ({ cell }: PlacedCell): readonly Bulleted[] | null => {
  const pieces = splitBullets(cell.text)
  const isList = pieces.length > 1 && pieces.every(({ bullet }) => bullet !== null && bullet === pieces[0]?.bullet)
  return isList ? pieces : null
}

/** The lines of a cell, or what stands behind each of its bullets. */
const linesOf = (placed: PlacedCell): readonly string[] =>
  bulletsOf(placed)?.map(({ bullet, text }) => (isOutline(placed) ? `${bullet} ${text}` : text)) ??
  placed.cell.text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

const isCounted = (line: string): boolean => (firstMark(line)?.number ?? 0) > 0

/** Whether every line stands for itself: without a mark that counts, and without going on in the next one. */
const areWhole = (placed: PlacedCell): boolean => {
  const lines = linesOf(placed)
  if (lines.some(isCounted)) return false
  return (
    bulletsOf(placed) !== null ||
    lines.every((line, index) => index + 1 === lines.length || splitTitle(lines.slice(index).join('\n')).title === line)
  )
}

/**
 * Lines without marks that stand beside each other, 「舗装 / 側溝」, 「4km / 900m」, 「2km / 410m」: each of them is a row. A row whose
 * cells do not have as many lines stays one.
 */
export const splitParallelLines = (row: readonly PlacedCell[]): readonly (readonly PlacedCell[])[] => {
  const outline = row.findLast(isOutline)
  const paired = row.filter(isPaired)
  // Steps in bullets below the item in its own column are paired with the others' bullets.
  const hasItem = outline?.role === 'action' && row.some(({ role }) => role === 'item')
  const count = outline ? linesOf(outline).length : 0
  const parallel = [...(outline ? [outline] : []), ...paired]
  const areParallel =
    count > 1 &&
    !(hasItem && splitBullets(outline?.cell.text ?? '').length > 1) &&
    new Set(paired.map(({ role }) => role)).size === paired.length &&
    paired.length > (count > 2 ? 0 : 1) &&
    parallel.every((each) => linesOf(each).length === count && areWhole(each))
  if (!areParallel) return [row]
  return Array.from({ length: count }, (_, index) =>
    row.flatMap((each) => {
      if (!parallel.includes(each)) return index === 0 ? [each] : []
      return [{ ...each, cell: { ...each.cell, text: linesOf(each)[index] ?? '' } }]
    }),
  )
}
