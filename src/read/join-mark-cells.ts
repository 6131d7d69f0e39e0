import { foldWidth } from '../base/text.ts'
import type { Slot } from './place-cells.ts'
import type { RowCell } from './row.ts'

const bareMark =
  /^(?:第|No\.?)?\s*(?:[0-9]{1,2}(?:[-.の][0-9]{1,2}){0,2}|[ア-ト]|[a-zA-Z]|[①-⑳❶-❿⑴-⒇Ⅰ-Ⅻⅰ-ⅻ一二三四五六七八九十])\s*[.、):]?$|^[(〔[【](?:[0-9]{1,2}|[ア-ト]|[a-z]|[Ⅰ-Ⅻ一二三四五六七八九十])[)〕\]】]$|^[・･•●○◯◎◇◆□■]$/
const longestMark = 8

/** Whether a cell holds a list mark and nothing else: 「(1)」, 「ア」, 「1-2」, 「①」. */
export const isBareMark = ({ text }: Pick<RowCell, 'text'>): boolean =>
  text.length <= longestMark && bareMark.test(foldWidth(text).trim())

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
