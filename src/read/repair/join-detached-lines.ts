import type { MarkLevels } from '../mark-levels.ts'
import { marksOfCell } from '../marks-of-cell.ts'
import type { PlacedCell } from '../place-cells.ts'
import { signOfMark } from '../sign-of-mark.ts'

const isOutline = ({ role }: PlacedCell): boolean => role === 'item' || role === 'action'
const isPaired = ({ role }: PlacedCell): boolean => role === 'target' || role === 'progress'

const countingMarks = ({ cell }: PlacedCell, { item, step }: MarkLevels) =>
  marksOfCell(cell).filter((mark) => signOfMark(mark) === item || signOfMark(mark) === step)

/** How many cells of a row have the mark of an item where the row has none, or only that of a step: ③ beside (2). */
const countDetached = (row: readonly PlacedCell[], levels: MarkLevels): number => {
  const outline = row.find(isOutline)
  const own = outline && countingMarks(outline, levels)[0]
  if (own && signOfMark(own) === levels.item) return 0
  return row.filter((each) => {
    const mark = isPaired(each) ? countingMarks(each, levels)[0] : undefined
    return mark?.start === 0 && signOfMark(mark) === levels.item
  }).length
}

const fewestRows = 4
const fewestDetached = 2

/**
 * Lines typed into rows of their own, each column going on for itself, so that ② stands beside (3) of the item before:
 * such rows are one, each of its cells with the lines of its column. Rows that keep together stay as they are.
 */
export const joinDetachedLines = (
  rows: readonly (readonly PlacedCell[])[],
  levels: MarkLevels,
): readonly (readonly PlacedCell[])[] => {
  if (rows.length < fewestRows || levels.item === null || levels.step === null || levels.item === levels.step)
    return rows
  const paired = rows.flatMap((row) => row.filter((each) => isOutline(each) || isPaired(each)))
  if (paired.some((each) => each.role === 'item' || countingMarks(each, levels).length > 1)) return rows
  if (rows.reduce((sum, row) => sum + countDetached(row, levels), 0) < fewestDetached) return rows
  const columns = Map.groupBy(paired, ({ role }) => role)
  const joined = [...columns.values()].flatMap((cells) => {
    const [first] = cells
    return first ? [{ ...first, cell: { ...first.cell, text: cells.map(({ cell }) => cell.text).join('\n') } }] : []
  })
  return [[...joined, ...rows.flatMap((row) => row.filter((each) => !isOutline(each) && !isPaired(each)))]]
}
