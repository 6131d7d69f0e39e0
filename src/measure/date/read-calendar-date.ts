import { isDigit, isLatin } from '../token/character.ts'
import { matchAt } from '../token/match-at.ts'
import { dateNumber, dateNumberValue } from './date-number.ts'
import { type DateScene, type Moment, type MomentReader, momentAt } from './moment.ts'
import { readMonthPart, readYearPart } from './read-part.ts'
import { readYear } from './read-year.ts'

const monthSign = '\\s?月(?!曜|間|額|ご?と|あたり|当たり|[・、]?[火水木金土日][・、曜])'
const monthPattern = new RegExp(`の?\\s?(${dateNumber})${monthSign}`, 'y')
const dayPattern = new RegExp(`の?\\s?(${dateNumber})\\s?日(?!間|目|程|当|あたり)`, 'y')
const weekday = /\s?\([月火水木金土日](?:曜日?)?(?:[・、,]?(?:祝日?|休日?|祭日?))?\)|\s?[月火水木金土日]曜日?/y
const dotted = /([./])\s?(\d{1,2})(?!\d)(?:月|\1\s?(\d{1,2})(?!\d))?/y
const iso = /-(\d{2})(?:-(\d{2}))?(?!\d)/y
/** 五月雨, 五月人形: kanji months inside other words. */
const notMonth = /[一二三四五六七八九十]{1,2}月(?:雨|病|人形|晴|堂|例祭)/y

type Tail = Partial<Moment> & { readonly end: number }

const skipWeekday = (text: string, at: number): number => at + (matchAt(weekday, text, at)?.[0].length ?? 0)

const readDay = (text: string, at: number, month: number): Tail => {
  const day = matchAt(dayPattern, text, at)
  if (day) return { month, day: dateNumberValue(day[1] ?? ''), end: skipWeekday(text, at + day[0].length) }
  const part = readMonthPart(text, at)
  return part ? { month, part: part.part, end: part.end } : { month, end: at }
}

const readMonth = (text: string, at: number): Tail | null => {
  if (matchAt(notMonth, text, at)) return null
  const found = matchAt(monthPattern, text, at)
  return found ? readDay(text, at + found[0].length, dateNumberValue(found[1] ?? '')) : null
}

/** R7.12, R7.4.1, 2025/4/1, H28.4月, R7.9末. */
const readDotted = (text: string, at: number): Tail | null => {
  const found = matchAt(dotted, text, at)
  if (found) {
    const end = at + found[0].length
    const month = Number(found[2])
    if (found[3] !== undefined) return { month, day: Number(found[3]), end: skipWeekday(text, end) }
    return readDay(text, end, month)
  }
  const hyphen = matchAt(iso, text, at)
  if (!hyphen || Number(hyphen[1]) > 12) return null
  const day = hyphen[2] === undefined ? {} : { day: Number(hyphen[2]) }
  return { month: Number(hyphen[1]), ...day, end: at + hyphen[0].length }
}

/** 2025.4 may be a number: without an era or a day it is a date only where a date may end. */
const dottedIsDate = (text: string, tail: Tail, era: boolean) => {
  if (era || (tail.day ?? null) !== null || tail.part) return true
  if ((tail.month ?? 0) < 1 || (tail.month ?? 0) > 12) return false
  return (
    text[tail.end - 1] === '月' || /^(?:$|[\s~)、。,]|現在|時点|から|まで)/.test(text.slice(tail.end, tail.end + 2))
  )
}

const readWithYear = (scene: DateScene, at: number): Moment | null => {
  const said = readYear(scene, at)
  if (!said) return null
  const text = scene.folded
  const base = { year: said.year, wrong: said.wrong, note: said.note, fiscal: said.suffix === '年度' }
  if (said.suffix) {
    const month = readMonth(text, said.end)
    if (month) return momentAt(at, month.end, { ...base, ...month })
    const part = readYearPart(text, said.end)
    return momentAt(at, part?.end ?? said.end, { ...base, part: part?.part ?? null })
  }
  const tail = readDotted(text, said.end)
  if (tail && dottedIsDate(text, tail, said.era)) return momentAt(at, tail.end, { ...base, ...tail })
  const month = said.era ? readMonth(text, said.end) : null
  if (month) return momentAt(at, month.end, { ...base, ...month })
  if (!said.era || /^\s?[、,]\s?\d/.test(text.slice(said.end, said.end + 4)))
    return bareEra(text, at, said.end, base, said.era)
  return bareEra(text, at, said.end, base, true)
}

/** R8, H29: a year without its sign is a fiscal year, as sheets use it (R8実施計画). A bare 2025 is a number. */
const bareEra = (text: string, at: number, end: number, base: Partial<Moment>, era: boolean): Moment | null => {
  if (!era || /^\s?(?:か月|ヶ月|[回件人名台か所%])/.test(text.slice(end, end + 3))) return null
  const part = readYearPart(text, end)
  return momentAt(at, part?.end ?? end, { ...base, fiscal: true, part: part?.part ?? null })
}

const isInsideNumber = (text: string, at: number) => {
  const before = text[at - 1] ?? ''
  if (isDigit(text[at] ?? ''))
    return isDigit(before) || isLatin(before) || (before === '.' && isDigit(text[at - 2] ?? ''))
  return false
}

/**
 * Reads a date of the calendar: 令和7年4月1日（火）, R7.12, 2025/4/1, 9月末, 2月上旬, 令和8年春, 平成11年度末, R8. Month 13 is
 * read and marked wrong, so that it can be told to a person.
 */
export const readCalendarDate: MomentReader = (scene, at) => {
  if (isInsideNumber(scene.folded, at)) return null
  const withYear = readWithYear(scene, at)
  if (withYear) return [withYear]
  const month = readMonth(scene.folded, at)
  return month ? [momentAt(at, month.end, month)] : null
}
