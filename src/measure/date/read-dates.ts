import { foldWidth } from '../../base/text.ts'
import type { ReadingContext, SheetDate } from '../../sheet/reading.ts'
import { findMoments } from './find-moments.ts'
import { joinMoments } from './join-moments.ts'
import type { Moment } from './moment.ts'
import { type Placed, placeInYear } from './place-in-year.ts'
import type { Recurrence } from './read-recurrence.ts'
import { readDateRole } from './read-role.ts'
import { resolveMoment } from './resolve-moment.ts'

const writtenValue = (said: Placed, fiscalYear: number | null): Pick<SheetDate, 'value' | 'invalid' | 'likely'> => {
  const first = resolveMoment(said.first, fiscalYear)
  const last = said.last ? resolveMoment(said.last, fiscalYear) : first
  if (!('first' in first) || !('first' in last)) {
    const likely = 'first' in first ? ('first' in last ? null : last.likely) : first.likely
    return { value: null, invalid: true, ...(likely === null ? {} : { likely }) }
  }
  if (said.open === 'from') return { value: `${first.first}/..` }
  if (said.open === 'until') return { value: `../${last.last}` }
  return { value: first.first === last.last ? first.first : `${first.first}/${last.last}` }
}

const dateOf = (text: string, folded: string, said: Placed, context: ReadingContext): SheetDate => {
  const role = readDateRole(folded, said)
  const notes = [said.note, said.first.note, said.last?.note].filter((note) => note)
  return {
    text: text.slice(said.start, said.end),
    span: [said.start, said.end],
    ...writtenValue(said, context.fiscalYear),
    ...(role ? { role } : {}),
    ...(notes.length > 0 ? { note: [...new Set(notes)].join('。') } : {}),
  }
}

const recurrenceOf = (text: string, { start, end, rule }: Recurrence): SheetDate => ({
  text: text.slice(start, end),
  span: [start, end],
  value: rule,
})

/**
 * Reads all dates of a text, in the order they stand: eras and western years, fiscal years, months, days, 月末, 上旬, halves,
 * quarters, seasons, periods, lists, open periods and recurrences. Values as `SheetDate` says; spans are UTF-16 offsets
 * into `text`. A month without a year lies in `context.fiscalYear` (April to March); without one it stays `--10`. Never
 * throws; a date that cannot be has `value: null` and `invalid`. 「9月末時点」 → `2025-09-30`, role as-of.
 */
export const readDates = (text: string, context: ReadingContext, folded: string = foldWidth(text)): SheetDate[] => {
  const moments: Moment[] = []
  const recurrences: Recurrence[] = []
  for (const found of findMoments({ folded, ...context })) {
    if (found.kind === 'moment') moments.push(found.moment)
    else recurrences.push(found.recurrence)
  }
  const dates = joinMoments(folded, moments).map((said) =>
    dateOf(text, folded, placeInYear(folded, said, context), context),
  )
  if (recurrences.length === 0) return dates
  return [...dates, ...recurrences.map((found) => recurrenceOf(text, found))].sort((a, b) => a.span[0] - b.span[0])
}
