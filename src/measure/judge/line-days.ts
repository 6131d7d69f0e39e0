import type { FiscalYear } from '../../sheet/fiscal-year.ts'
import type { SheetDate } from '../../sheet/reading.ts'
import { type DayRange, dayRange } from './day-range.ts'
import { fiscalYearDays, shareElapsed } from './fiscal-year-days.ts'

type Days = { readonly fiscalYear: FiscalYear | null; readonly asOf: string | null }

/** 31 March has come: what is not reached now is missed. */
export const isYearOver = ({ fiscalYear, asOf }: Days): boolean =>
  fiscalYear !== null && asOf !== null && asOf >= fiscalYearDays(fiscalYear).last

/** The stretch of the fiscal year a target's one date sets: 「9月末までに」 April to September, 「下半期に」 October to March. */
const limitOf = (dates: readonly SheetDate[], fiscalYear: FiscalYear | null): DayRange | null => {
  const days = dates.filter(({ role, value }) => role !== 'as-of' && role !== 'issue' && !value?.startsWith('RRULE:'))
  const range = days.length === 1 ? dayRange(days[0]?.value ?? null) : null
  if (range === null || fiscalYear === null) return null
  const year = fiscalYearDays(fiscalYear)
  if (range.last < year.first || range.last > year.last) return null
  return {
    first: days[0]?.role === 'deadline' || range.first < year.first ? year.first : range.first,
    last: range.last,
  }
}

/** The last day of the target's own time limit within its fiscal year, where it sets one: 「令和8年3月策定」 2026-03-31. */
export const deadlineOf = (dates: readonly SheetDate[], fiscalYear: FiscalYear | null): string | null =>
  limitOf(dates, fiscalYear)?.last ?? null

/** The share of the way an even pace has made on the day: 0.5 on 30 September, 1 once the target's own limit has passed. */
export const expectedShare = (dates: readonly SheetDate[], { fiscalYear, asOf }: Days): number | null =>
  fiscalYear === null || asOf === null
    ? null
    : shareElapsed(limitOf(dates, fiscalYear) ?? fiscalYearDays(fiscalYear), asOf)

/** Whole months of the fiscal year gone by: 6 on 30 September. */
export const monthsElapsed = ({ fiscalYear, asOf }: Days): number | null =>
  fiscalYear === null || asOf === null ? null : Math.floor(shareElapsed(fiscalYearDays(fiscalYear), asOf) * 12 + 1e-9)

/** Whether the progress names a day within the year that is still to come: 「12月開催予定」, 「年度内に実施」. */
export const hasDayToCome = (
  line: Days & {
    readonly progress: string | null
    readonly read: { readonly progress: { readonly dates: readonly SheetDate[] } }
  },
): boolean => {
  const { fiscalYear, asOf, progress } = line
  if (/年度内|年度中|年度末|年内|年明け/.test(progress ?? '')) return true
  const year = fiscalYear === null ? null : fiscalYearDays(fiscalYear)
  return line.read.progress.dates.some(({ value, role }) => {
    const range = role === 'as-of' ? null : dayRange(value)
    return range !== null && (year === null || range.first <= year.last) && (asOf === null || range.last > asOf)
  })
}
