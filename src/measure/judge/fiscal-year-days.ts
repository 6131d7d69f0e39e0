import type { FiscalYear } from '../../sheet/fiscal-year.ts'
import type { DayRange } from './day-range.ts'
import { daysInMonth } from './days-in-month.ts'

/** 1 April to 31 March: `fiscalYearDays(2025)` ends on 2026-03-31. */
export const fiscalYearDays = (fiscalYear: FiscalYear): DayRange => ({
  first: `${fiscalYear}-04-01`,
  last: `${fiscalYear + 1}-03-31`,
})

/** The fiscal year a day lies in: 2026-03-31 in 2025. */
export const fiscalYearOf = (day: string): FiscalYear => Number(day.slice(0, 4)) - (day.slice(5, 7) < '04' ? 1 : 0)

/** Months since the year 0 until a day begins, its own month in parts. */
const monthsBefore = (day: string, passed: 0 | 1): number => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return year * 12 + month - 1 + (date - 1 + passed) / daysInMonth(year, month)
}

/**
 * How much of a stretch of days has passed at the end of a day, by months, so that 30 September is half a fiscal year:
 * `shareElapsed(fiscalYearDays(2025), '2025-09-30')` is 0.5.
 */
export const shareElapsed = ({ first, last }: DayRange, day: string): number => {
  if (day < first) return 0
  if (day >= last) return 1
  const start = monthsBefore(first, 0)
  return (monthsBefore(day, 1) - start) / (monthsBefore(last, 1) - start)
}
