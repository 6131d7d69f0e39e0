import { signSet } from '../token/sign-set.ts'
import type { DateScene, Moment, MomentReader } from './moment.ts'
import { readCalendarDate } from './read-calendar-date.ts'
import { readContinuation } from './read-continuation.ts'
import { readHalfYear } from './read-half-year.ts'
import { readMonthDay } from './read-month-day.ts'
import { readMonthList } from './read-month-list.ts'
import { type Recurrence, readRecurrence } from './read-recurrence.ts'
import { readSeason } from './read-season.ts'
import { readYearRange } from './read-year-range.ts'

/** Which readers look at a place, by the sign that stands there. */
const readers = new Map<string, readonly MomentReader[]>()
for (const sign of '0123456789')
  readers.set(sign, [readYearRange, readMonthList, readCalendarDate, readHalfYear, readMonthDay])
for (const sign of '一二三四五六七八九十') readers.set(sign, [readCalendarDate, readHalfYear])
for (const sign of "明大昭平令西MTSHR’'") readers.set(sign, [readYearRange, readCalendarDate])
for (const sign of '本当次翌上下第年') readers.set(sign, [readHalfYear])
for (const sign of '今来') readers.set(sign, [readHalfYear, readSeason])
for (const sign of '春夏秋冬') readers.set(sign, [readSeason])
const recurring = signSet('毎第最隔偶奇各年四月火水木金土日')
const triggers = signSet([...readers.keys(), ...'毎第最隔偶奇各年四月火水木金土日'])

export type Found =
  | { readonly kind: 'moment'; readonly moment: Moment }
  | { readonly kind: 'recurrence'; readonly recurrence: Recurrence }

const momentsAt = (scene: DateScene, at: number): readonly Moment[] => {
  for (const reader of readers.get(scene.folded[at] ?? '') ?? []) {
    const found = reader(scene, at)
    if (found) return found
  }
  return []
}

const withContinuations = (scene: DateScene, moments: readonly Moment[]): Moment[] => {
  const all = [...moments]
  for (let last = all.at(-1); last; ) {
    const next = readContinuation(scene.folded, last)
    if (!next) break
    all.push(next)
    last = next
  }
  return all
}

const kanjiDigits = signSet('〇一二三四五六七八九十')
const arabicDigits = signSet('0123456789')
const signsLike = (code: number) =>
  arabicDigits[code] === 1 ? arabicDigits : kanjiDigits[code] === 1 ? kanjiDigits : null

/** The end of the number that begins at a place; the next place where none does. */
const afterSign = (text: string, at: number): number => {
  const signs = signsLike(text.charCodeAt(at))
  let next = at + 1
  if (signs) while (signs[text.charCodeAt(next)] === 1) next += 1
  return next
}

/** What may stand behind the first number of a date; most numbers (16回, 350人) need not be looked at by any reader. */
const dateSigns = signSet('年月日./~-・、,か四( ')
const compactLength = 8

const mayBeDate = (text: string, at: number, end: number): boolean =>
  signsLike(text.charCodeAt(at)) === null || dateSigns[text.charCodeAt(end)] === 1 || end - at === compactLength

/** All moments and recurrences of a text, from left to right; at each place the first reader that understands it wins. */
export const findMoments = (scene: DateScene): Found[] => {
  const found: Found[] = []
  for (let at = 0; at < scene.folded.length; ) {
    const code = scene.folded.charCodeAt(at)
    if (triggers[code] !== 1) {
      at += 1
      continue
    }
    const recurrence = recurring[code] === 1 ? readRecurrence(scene.folded, at) : null
    if (recurrence) {
      found.push({ kind: 'recurrence', recurrence })
      at = recurrence.end
      continue
    }
    const end = afterSign(scene.folded, at)
    const moments = mayBeDate(scene.folded, at, end) ? withContinuations(scene, momentsAt(scene, at)) : []
    for (const moment of moments) found.push({ kind: 'moment', moment })
    at = moments.at(-1)?.end ?? end
  }
  return found
}
