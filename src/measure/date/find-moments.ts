import { isDigit } from '../token/character.ts'
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

/** The place after a number in which no date began: its other digits need not be looked at. */
const afterSign = (text: string, at: number): number => {
  let next = at + 1
  if (isDigit(text[at] ?? '')) while (isDigit(text[next] ?? '')) next += 1
  return next
}

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
    const moments = withContinuations(scene, momentsAt(scene, at))
    for (const moment of moments) found.push({ kind: 'moment', moment })
    at = moments.at(-1)?.end ?? afterSign(scene.folded, at)
  }
  return found
}
