import type { FiscalYear } from '../../sheet/fiscal-year.ts'
import type { DayRange } from './day-range.ts'

const dayNumber = (day: string): number =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / 86_400_000

/** 1 April to 31 March: `fiscalYearDays(2025)` ends on 2026-03-31. */
export const fiscalYearDays = (fiscalYear: FiscalYear): DayRange => ({
  first: `${fiscalYear}-04-01`,
  last: `${fiscalYear + 1}-03-31`,
})

/** The fiscal year a day lies in. */
export const fiscalYearOf = (day: string): FiscalYear => Number(day.slice(0, 4)) - (day.slice(5, 7) < '04' ? 1 : 0)

/**
 * How much of a stretch of days has passed at the end of a day, in whole months and days of a month, so that 30 September
 * is half a fiscal year: `shareElapsed({ first: '2025-04-01', last: '2026-03-31' }, '2025-09-30')` is 0.5.
 */
export const shareElapsed = ({ first, last }: DayRange, day: string): number => {
  if (day < first) return 0
  if (day >= last) return 1
  const from = monthsUntil(first, -1)
  return (monthsUntil(day, 0) - from) / (monthsUntil(last, 0) - from)
}

/** Months since the year 0 up to the end of a day (or of the day before, with offset -1). */
const monthsUntil = (day: string, offset: number): number => {
  const [year, month, date] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))]
  const daysInMonth =
    dayNumber(month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`) -
    dayNumber(`${day.slice(0, 7)}-01`)
  return year * 12 + month - 1 + (date + offset) / daysInMonth
}
