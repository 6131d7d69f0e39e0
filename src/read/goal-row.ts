import { foldWidth } from '../base/text.ts'
import type { MarkLevels } from './mark-levels.ts'
import { numberOfMark } from './number-of-mark.ts'
import type { Part, PartCell } from './part.ts'
import { pairedColumns } from './part.ts'
import type { PlacedCell } from './place-cells.ts'
import { splitCell } from './split-cell.ts'

/** A row of a goal, its cells cut into parts. */
export type GoalRow = {
  /** Items and steps, as their columns name them. */
  outline: readonly Part[]
  /** Whether the item and its steps stand in cells of their own. */
  readonly hasItemCell: boolean
  /** How many rows the item's own cell is merged over; 0 where it has none. */
  readonly itemRowSpan: number
  cells: readonly PartCell[]
  /** One of several targets of its item, which is named beside the first of them. */
  readonly isMeasure: boolean
  /** Section, continuity, self-evaluation and further columns. */
  readonly asides: readonly PlacedCell[]
}

const isPaired = (role: string): role is PartCell['column'] =>
  role === 'surplus' || pairedColumns.some((column) => column === role)

const itemLevel = ({ level }: Part): Part['level'] => (level === 'step' ? 'item' : level)

/** A lead in the item's own cell is its title; one in the column of steps is a step without a mark. */
const outlineOf = (placed: PlacedCell, levels: MarkLevels): readonly Part[] => {
  const split = splitCell(placed.cell, levels)
  const isOneFamily = levels.item === levels.step && placed.role === 'item'
  const parts = isOneFamily
    ? split.map((part, index) => (index === 0 ? { ...part, level: itemLevel(part) } : part))
    : split
  const [first, ...others] = parts
  if (first?.level !== 'lead') return parts
  if (placed.stepMark !== undefined)
    return [
      { ...first, level: 'step', mark: placed.stepMark, number: numberOfMark(foldWidth(placed.stepMark)) },
      ...others,
    ]
  if (placed.role !== 'item' && placed.mark === undefined && !(levels.isUnmarked && others.length === 0)) return parts
  return [
    { ...first, level: 'item', mark: placed.mark ?? null, number: numberOfMark(foldWidth(placed.mark ?? '')) },
    ...others,
  ]
}

/** Cuts the cells of a row into their parts. */
export const makeGoalRow = (placed: readonly PlacedCell[], levels: MarkLevels, isMeasure: boolean): GoalRow => ({
  isMeasure,
  outline: placed.filter(({ role }) => role === 'item' || role === 'action').flatMap((each) => outlineOf(each, levels)),
  hasItemCell: placed.some(({ role, mark }) => role === 'item' || mark !== undefined),
  itemRowSpan: placed.some(({ role }) => role === 'action')
    ? (placed.find(({ role }) => role === 'item')?.cell.rowSpan ?? 0)
    : 0,
  cells: placed.flatMap(({ role, cell }) =>
    isPaired(role) ? [{ column: role, parts: splitCell(cell, levels), place: cell.place, rowSpan: cell.rowSpan }] : [],
  ),
  asides: placed.filter(({ role }) => !isPaired(role) && role !== 'item' && role !== 'action'),
})
