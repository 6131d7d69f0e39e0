import { matchAt } from '../token/match-at.ts'
import { dateNumber, dateNumberValue } from './date-number.ts'
import type { Moment } from './moment.ts'
import { readMonthPart } from './read-part.ts'

/** What is said of a date behind its year, and where it ends. */
export type DateTail = Partial<Moment> & { readonly end: number }

const monthSign = '\\s?月(?!曜|間|額|ごと|あたり|当たり|[・、]?[火水木金土日][・、曜])'
const monthPattern = new RegExp(`の?\\s?(${dateNumber})${monthSign}`, 'y')
const dayPattern = new RegExp(`の?\\s?(${dateNumber})\\s?日(?!間|目|程|当|あたり)`, 'y')
const weekday = /\s?\([月火水木金土日](?:曜日?)?(?:[・、,]?(?:祝日?|休日?|祭日?))?\)|\s?[月火水木金土日]曜日?/y
const dotted = /([./])\s?(\d{1,2})(?!\d)(?:月|\1\s?(\d{1,2})(?!\d))?/y
const iso = /-(\d{2})(?:-(\d{2}))?(?!\d)/y
/** 五月雨, 五月人形: kanji months inside other words. */
const notMonth = /[一二三四五六七八九十]{1,2}月(?:雨|病|人形|晴|堂|例祭)/y

/** The end of a weekday behind a day, 「（金）」 or 「金曜日」, or the same place where none stands. */
export const skipWeekday = (text: string, at: number): number => at + (matchAt(weekday, text, at)?.[0].length ?? 0)

const readDay = (text: string, at: number, month: number): DateTail => {
  const day = matchAt(dayPattern, text, at)
  if (day) return { month, day: dateNumberValue(day[1] ?? ''), end: skipWeekday(text, at + day[0].length) }
  const part = readMonthPart(text, at)
  return part ? { month, part: part.part, end: part.end } : { month, end: at }
}

/** A month written with 月, and its day or part: 「4月」, 「9月末」, 「10月13日（月・祝）」, 「十一月七日」. */
export const readMonth = (text: string, at: number): DateTail | null => {
  if (matchAt(notMonth, text, at)) return null
  const found = matchAt(monthPattern, text, at)
  return found ? readDay(text, at + found[0].length, dateNumberValue(found[1] ?? '')) : null
}

/** A month behind a year with a point, stroke or hyphen: .12 of R7.12, .4月, /4/1, -04-01. */
export const readDottedMonth = (text: string, at: number): DateTail | null => {
  const found = matchAt(dotted, text, at)
  if (found) {
    const end = at + found[0].length
    const month = Number(found[2])
    return found[3] === undefined
      ? readDay(text, end, month)
      : { month, day: Number(found[3]), end: skipWeekday(text, end) }
  }
  const hyphen = matchAt(iso, text, at)
  if (!hyphen || Number(hyphen[1]) > 12) return null
  const day = hyphen[2] === undefined ? {} : { day: Number(hyphen[2]) }
  return { month: Number(hyphen[1]), ...day, end: at + hyphen[0].length }
}
