import { daysInMonth } from './days-in-month.ts'

/** The first and last day a date in a text can mean. */
export type DayRange = { readonly first: string; readonly last: string }

const two = (number: number): string => String(number).padStart(2, '0')

const ofMonths = (year: number, from: number, to: number): DayRange => {
  const lastYear = to > 12 ? year + 1 : year
  const lastMonth = to > 12 ? to - 12 : to
  return {
    first: `${year}-${two(from)}-01`,
    last: `${lastYear}-${two(lastMonth)}-${daysInMonth(lastYear, lastMonth)}`,
  }
}

const seasonStarts: Readonly<Record<string, number>> = { '21': 3, '22': 6, '23': 9, '24': 12 }

const single = (value: string): DayRange | null => {
  const fiscal = /^FY(\d{4})$/.exec(value)
  if (fiscal) return ofMonths(Number(fiscal[1]), 4, 15)
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(value)
  if (!parts) return null
  const [, year = '', month, day] = parts
  if (day !== undefined) return { first: value, last: value }
  if (month === undefined) return ofMonths(Number(year), 1, 12)
  const season = seasonStarts[month]
  return season === undefined
    ? ofMonths(Number(year), Number(month), Number(month))
    : ofMonths(Number(year), season, season + 2)
}

/**
 * The days a date's value stands for: `dayRange('2025-09')` is 1 to 30 September; open ends reach as far as days go. Null
 * for a date without a year, a recurrence, or no day at all.
 */
export const dayRange = (value: string | null): DayRange | null => {
  if (value === null) return null
  const [from = '', to] = value.split('/')
  if (to === undefined) return single(from)
  const first = from === '..' ? '0000-01-01' : single(from)?.first
  const last = to === '..' ? '9999-12-31' : single(to)?.last
  return first !== undefined && last !== undefined ? { first, last } : null
}
