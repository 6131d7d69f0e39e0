import { counterAt } from '../quantity/counter.ts'
import { isDigit, isLatin } from '../token/character.ts'
import { matchAt } from '../token/match-at.ts'
import { type DateScene, type Moment, type MomentReader, momentAt } from './moment.ts'
import { type DateTail, readDottedMonth, readMonth } from './read-month.ts'
import { readMonthList } from './read-month-list.ts'
import { readYearPart } from './read-part.ts'
import { readYear, type SaidYear } from './read-year.ts'

const dateEnd = /^(?:$|[\s~)、。,]|現在|時点|から|まで)/
const counterBehind = /^\s?(?:か月|ヶ月|[年回件人名台か所%])/

/** 2025.4 may be a number: without an era or a day it is a date only where a date may end. */
const isDottedDate = (text: string, tail: DateTail, era: boolean): boolean => {
  if (era || (tail.day ?? null) !== null || tail.part) return true
  if ((tail.month ?? 0) < 1 || (tail.month ?? 0) > 12) return false
  return text[tail.end - 1] === '月' || dateEnd.test(text.slice(tail.end, tail.end + 2))
}

const compact = /((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?![\d.,]?\d)/y

/** 20250401, as files and lists write it; with a counter behind it is a number. */
const readCompact = (text: string, at: number): Moment | null => {
  const found = matchAt(compact, text, at)
  if (!found || counterAt(text, at + found[0].length)) return null
  const [printed, year, month, day] = found
  return momentAt(at, at + printed.length, { year: Number(year), month: Number(month), day: Number(day) })
}

type Base = Pick<Moment, 'year' | 'fiscal' | 'wrong' | 'note'>

/** 令和7年4月, 令和7年度3月, 2020年4~6月, 令和8年春. */
const behindSign = (scene: DateScene, at: number, end: number, base: Base): readonly Moment[] => {
  const listed = readMonthList(scene, end)
  if (listed) return listed.map((moment, index) => ({ ...moment, ...base, start: index === 0 ? at : moment.start }))
  const tail = readMonth(scene.folded, end) ?? readYearPart(scene.folded, end)
  return [momentAt(at, tail?.end ?? end, { ...base, ...tail })]
}

/** R7.12, R7/4/1, 2025-04-01; R8 and H29 alone are fiscal years, as sheets use them; a bare 2025 is a number. */
const withoutSign = (text: string, at: number, said: SaidYear, base: Base): readonly Moment[] | null => {
  const dotted = readDottedMonth(text, said.end)
  const tail = dotted && isDottedDate(text, dotted, said.era) ? dotted : said.era ? readMonth(text, said.end) : null
  if (tail) return [momentAt(at, tail.end, { ...base, ...tail })]
  if (!said.era || counterBehind.test(text.slice(said.end, said.end + 3))) return null
  const part = readYearPart(text, said.end)
  return [momentAt(at, part?.end ?? said.end, { ...base, ...part, fiscal: true })]
}

const readWithYear = (scene: DateScene, at: number): readonly Moment[] | null => {
  const said = readYear(scene, at)
  if (!said) return null
  const base = { year: said.year, wrong: said.wrong, note: said.note, fiscal: said.suffix === '年度' }
  return said.suffix ? behindSign(scene, at, said.end, base) : withoutSign(scene.folded, at, said, base)
}

const isInsideNumber = (text: string, at: number): boolean => {
  const before = text[at - 1] ?? ''
  if (!isDigit(text[at] ?? '')) return false
  return isDigit(before) || isLatin(before) || (before === '.' && isDigit(text[at - 2] ?? ''))
}

/**
 * Reads a date of the calendar: 令和7年4月1日（火）, R7.12, 2025/4/1, 9月末, 2月上旬, 令和8年春, 平成11年度末, R8. Month 13 is
 * read, so that it can be told to a person.
 */
export const readCalendarDate: MomentReader = (scene, at) => {
  if (isInsideNumber(scene.folded, at)) return null
  const whole = readCompact(scene.folded, at)
  if (whole) return [whole]
  const withYear = readWithYear(scene, at)
  if (withYear) return withYear
  const month = readMonth(scene.folded, at)
  return month ? [momentAt(at, month.end, month)] : null
}
