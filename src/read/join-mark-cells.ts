import { isBareMark } from './is-bare-mark.ts'
import type { Slot } from './place-cells.ts'
import type { RowCell } from './row.ts'

const isMarked = ({ role }: Slot): boolean => role === 'goal' || role === 'item' || role === 'action'

/** Where one heading stands over two cells, 「ア」 and 「窓口の開設」, the first is the mark of the second. */
export const joinMarkCells = (cells: readonly RowCell[], slots: readonly Slot[]): readonly RowCell[] =>
  cells.flatMap((cell, index) => {
    const next = cells[index + 1]
    const before = cells[index - 1]
    if (before && isBareMark(before) && isUnderOneHeading(before, cell, slots))
      return [{ ...cell, column: before.column, columnSpan: cell.columnSpan + before.columnSpan, mark: before.text }]
    return next && isBareMark(cell) && isUnderOneHeading(cell, next, slots) ? [] : [cell]
  })

const isUnderOneHeading = (left: RowCell, right: RowCell, slots: readonly Slot[]): boolean =>
  !isBareMark(right) &&
  slots.some((slot) => isMarked(slot) && !slot.isImplied && slot.first <= left.column && right.column <= slot.reach)
