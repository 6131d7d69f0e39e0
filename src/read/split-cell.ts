import type { Mark } from './mark.ts'
import type { MarkLevels } from './mark-levels.ts'
import { marksOfCell } from './marks-of-cell.ts'
import type { Part } from './part.ts'
import type { RowCell } from './row.ts'
import { signOfMark } from './sign-of-mark.ts'

const isOfLevels = (mark: Mark, { item, step }: MarkLevels): boolean => {
  const sign = signOfMark(mark)
  return sign === item || sign === step
}

/** Cuts a cell at the marks of items and steps: 「① 相談 (1) 窓口」 → ① 相談, (1) 窓口. Words before the first mark lead. */
export const splitCell = (cell: RowCell, levels: MarkLevels): readonly Part[] => {
  const marks = marksOfCell(cell).filter((mark) => isOfLevels(mark, levels))
  const lead = cell.text.slice(0, marks[0]?.start ?? cell.text.length).trim()
  const parts: Part[] = lead ? [{ level: 'lead', mark: null, number: 0, text: lead, place: cell.place }] : []
  marks.forEach((mark, index) => {
    const end = marks[index + 1]?.start ?? cell.text.length
    parts.push({
      // One family for both levels: the column tells them apart, and only items have theirs.
      level: signOfMark(mark) === levels.item && levels.item !== levels.step ? 'item' : 'step',
      mark: mark.printed,
      number: mark.number,
      text: cell.text.slice(mark.end, end).trim(),
      place: cell.place,
    })
  })
  return parts
}
