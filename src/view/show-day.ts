import { eras } from '../base/wareki.ts'

/** A day as the city writes it: `showDay('2026-10-09')` is 「令和8年10月9日」. */
export const showDay = (day: string): string => {
  const era = eras.find(({ start }) => day.slice(0, 10) >= start)
  const [year, month, date] = day.slice(0, 10).split('-').map(Number)
  if (!era || !year || !month || !date) return day
  const eraYear = year - era.firstYear + 1
  return `${era.name}${eraYear === 1 ? '元' : eraYear}年${month}月${date}日`
}

const japan = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo', dateStyle: 'short' })

/** The day an instant falls on in Japan: `dayInJapan('2026-10-09T15:30:00Z')` is 2026-10-10. */
export const dayInJapan = (instant: string): string => japan.format(new Date(instant))

/** An instant as month and day in Japan, where the year goes without saying: 「10月10日」. */
export const showMonthDay = (instant: string): string => {
  const [, month, date] = dayInJapan(instant).split('-').map(Number)
  return `${month}月${date}日`
}

/** An instant as the day it was in Japan: `showInstant('2026-10-09T15:30:00Z')` is 「令和8年10月10日」. */
export const showInstant = (instant: string): string => showDay(dayInJapan(instant))

const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo', timeStyle: 'short' })

/** An instant to the minute in Japan: `showMoment('2026-10-09T15:30:00Z')` is 「10月10日 00:30」. */
export const showMoment = (instant: string): string => `${showMonthDay(instant)} ${clock.format(new Date(instant))}`

/** An instant as day and time in Japan: `showTime('2026-10-09T15:30:00Z')` is 「令和8年10月10日 0時30分」. */
export const showTime = (instant: string): string => {
  const [hour, minute] = clock.format(new Date(instant)).split(':').map(Number)
  return `${showInstant(instant)} ${hour}時${String(minute).padStart(2, '0')}分`
}
