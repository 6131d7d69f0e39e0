import type { FiscalYear } from '../sheet/fiscal-year.ts'
import { fiscalYearOn } from '../sheet/fiscal-year.ts'
import { showDay } from './show-day.ts'

const isLastOfMonth = (day: string): boolean => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month, 0)).getUTCDate() === date
}

/** The day a figure is true for, short within its own fiscal year: 「9月末現在」, 「12月15日現在」, 「令和7年3月31日現在」. */
export const showAsOf = (value: string, fiscalYear: FiscalYear): string => {
  const found = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(value)
  if (!found) return `${value}現在`
  const [, , month, date] = found
  if (fiscalYearOn(value.length === 7 ? `${value}-01` : value) !== fiscalYear)
    return `${date === undefined ? value : showDay(value)}現在`
  if (date === undefined) return `${Number(month)}月現在`
  return isLastOfMonth(value) ? `${Number(month)}月末現在` : `${Number(month)}月${Number(date)}日現在`
}
