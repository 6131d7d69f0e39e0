/** A day and time as a clock shows it; `weekday` 0 is Sunday. */
export type SerialDay = {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly weekday: number
  readonly hour: number
  readonly minute: number
  readonly second: number
}

const dayInMs = 86_400_000
const lastSerial = 2_958_466
/** Excel counts from a day before the first of January 1900, and counts a 29 February that never was. */
const day60 = 60
const imagined: Readonly<Record<number, readonly [month: number, day: number]>> = { 0: [1, 0], 60: [2, 29] }

const epoch = (serial: number, from1904: boolean): number => {
  if (from1904) return Date.UTC(1904, 0, 1)
  return serial < day60 ? Date.UTC(1899, 11, 31) : Date.UTC(1899, 11, 30)
}

/** Reads a day counted from 1900 (or 1904), rounded to the second: 45931 is 2025-10-01. Null: no day of the calendar. */
export const readSerialDay = (serial: number, from1904: boolean): SerialDay | null => {
  if (!(serial >= 0 && serial < lastSerial)) return null
  const time = new Date(epoch(serial, from1904) + Math.round((serial * dayInMs) / 1000) * 1000)
  const [month, day] = (from1904 ? null : imagined[Math.floor(serial)]) ?? [time.getUTCMonth() + 1, time.getUTCDate()]
  return {
    year: month === 1 && day === 0 ? 1900 : time.getUTCFullYear(),
    month,
    day,
    weekday: time.getUTCDay(),
    hour: time.getUTCHours(),
    minute: time.getUTCMinutes(),
    second: time.getUTCSeconds(),
  }
}

/** The same count for a day written as `2025-10-01T09:00:00`; null where it is none. */
export const serialOfIsoDay = (text: string, from1904: boolean): number | null => {
  const time = Date.parse(/T/.test(text) ? text.replace(/(?:Z|[+-][0-9]{2}:?[0-9]{2})?$/, 'Z') : text)
  return Number.isNaN(time) ? null : (time - epoch(day60, from1904)) / dayInMs
}
