import type { Moment, MomentPart } from './moment.ts'

/** A moment written down: its first and its last day, month or year. Null: it cannot be. */
export type Resolved = { readonly first: string; readonly last: string } | { readonly likely: string | null }

const two = (value: number) => String(value).padStart(2, '0')

/** The number of days of a month; a February of an unknown year has 29. */
export const daysIn = (year: number | null, month: number): number =>
  new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate()

const writeMonth = (year: number | null, month: number) => `${year === null ? '-' : year}-${two(month)}`
const writeDay = (year: number | null, month: number, day: number) => `${writeMonth(year, month)}-${two(day)}`

/** The calendar year a moment lies in: its own, or the one its month has in the fiscal year. Null: not known. */
export const calendarYear = (moment: Moment, fiscalYear: number | null): number | null => {
  if (moment.year !== null && !(moment.fiscal && moment.month !== null)) return moment.year
  const fiscal = moment.year ?? fiscalYear
  if (fiscal === null) return null
  return (moment.month ?? 4) >= 4 ? fiscal : fiscal + 1
}

const monthParts: Partial<Record<MomentPart, (last: number) => readonly [number, number]>> = {
  end: (last) => [last, last],
  start: () => [1, 10],
  early: () => [1, 10],
  middle: () => [11, 20],
  late: (last) => [21, last],
  'early-middle': () => [1, 20],
  'middle-late': (last) => [11, last],
  'first-half': () => [1, 15],
  'second-half': (last) => [16, last],
}

/** Months counted from the beginning of the year: April for a fiscal one. */
const yearParts: Partial<Record<MomentPart, readonly [number, number]>> = {
  'first-half': [0, 5],
  'second-half': [6, 11],
  'quarter-1': [0, 2],
  'quarter-2': [3, 5],
  'quarter-3': [6, 8],
  'quarter-4': [9, 11],
}

/** EDTF (ISO 8601-2): 21 spring, 22 summer, 23 autumn, 24 winter. */
const seasons: Partial<Record<MomentPart, number>> = { spring: 21, summer: 22, autumn: 23, winter: 24 }

const same = (value: string) => ({ first: value, last: value })

const resolveMonth = (moment: Moment, year: number | null, month: number): Resolved => {
  if (moment.day !== null) {
    const last = daysIn(year, month)
    if (moment.day < 1 || moment.day > last)
      return { likely: moment.day > last && moment.day <= 31 ? writeDay(year, month, last) : null }
    return same(writeDay(year, month, moment.day))
  }
  const part = moment.part && monthParts[moment.part]
  if (!part) return same(writeMonth(year, month))
  const [from, to] = part(year === null && month === 2 ? 28 : daysIn(year, month))
  return { first: writeDay(year, month, from), last: writeDay(year, month, to) }
}

const monthOfYear = (moment: Moment, counted: number): string => {
  const shifted = counted + (moment.fiscal ? 3 : 0)
  const year = moment.year === null ? null : moment.year + Math.floor(shifted / 12)
  return writeMonth(year, (shifted % 12) + 1)
}

const resolveYear = (moment: Moment): Resolved => {
  const { year, fiscal, part } = moment
  const season = part && seasons[part]
  if (season) return same(`${year ?? 'XXXX'}-${season}`)
  if (part === 'end') return same(fiscal ? writeDay(year === null ? null : year + 1, 3, 31) : writeDay(year, 12, 31))
  if (part === 'start') return same(writeDay(year, fiscal ? 4 : 1, 1))
  const months = part && yearParts[part]
  if (months) return { first: monthOfYear(moment, months[0]), last: monthOfYear(moment, months[1]) }
  return year === null ? { likely: null } : same(fiscal ? `FY${year}` : String(year))
}

/**
 * Writes a moment down as ISO 8601 / EDTF: `2025-09-30`, `2025-09`, `FY2025` (fiscal year), `--10-13` (no year known), the first and
 * last day of 上旬. A day or month that does not exist gives no date but what was likely meant: 9月31日 → `2025-09-30`.
 */
export const resolveMoment = (moment: Moment, fiscalYear: number | null): Resolved => {
  if (moment.wrong) return { likely: null }
  if (moment.month === null) return resolveYear(moment)
  if (moment.month < 1 || moment.month > 12) return { likely: null }
  return resolveMonth(moment, calendarYear(moment, fiscalYear), moment.month)
}
