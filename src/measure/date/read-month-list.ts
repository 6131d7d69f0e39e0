import { isDigit, isLatin } from '../token/character.ts'
import { matchAt } from '../token/match-at.ts'
import { type Moment, type MomentReader, momentAt } from './moment.ts'
import { readMonthPart } from './read-part.ts'

const monthList =
  /(\d{1,2})(?!\d)(?:\s?([、,・~-]|から)\s?(\d{1,2})(?!\d)){1,11}\s?月(?!曜|間|[・、]?[火水木金土日][・、曜])/y
const dayList = /(\d{1,2})\s?月\s?(\d{1,2})(?!\d)(?:\s?[、,・]\s?\d{1,2}(?!\d)){1,11}\s?日(?!間)/y
const number = /\d+/g

const isMonth = (value: number) => value >= 1 && value <= 12

const startsInsideNumber = (text: string, at: number) => {
  const before = text[at - 1] ?? ''
  return isDigit(before) || isLatin(before) || before === '.' || before === '/'
}

const numbersIn = (text: string, from: number): { value: number; start: number; end: number }[] =>
  [...text.matchAll(number)].map((found) => ({
    value: Number(found[0]),
    start: from + found.index,
    end: from + found.index + found[0].length,
  }))

const readMonths: MomentReader = ({ folded }, at) => {
  const found = matchAt(monthList, folded, at)
  if (!found) return null
  const numbers = numbersIn(found[0], at)
  if (!numbers.every(({ value }) => isMonth(value))) return null
  const end = at + found[0].length
  const part = readMonthPart(folded, end)
  return numbers.map(({ value, start, end: numberEnd }, index): Moment => {
    const last = index === numbers.length - 1
    return momentAt(start, last ? (part?.end ?? end) : numberEnd, {
      month: value,
      part: last ? (part?.part ?? null) : null,
    })
  })
}

const readDays: MomentReader = ({ folded }, at) => {
  const found = matchAt(dayList, folded, at)
  if (!found) return null
  const [month, ...days] = numbersIn(found[0], at)
  if (!month) return null
  return days.map(({ value, start, end }, index): Moment => {
    const last = index === days.length - 1
    return momentAt(index === 0 ? at : start, last ? at + found[0].length : end, { month: month.value, day: value })
  })
}

/**
 * Reads months or days of which only the last carries its sign: 「5、6、8月」 are three months, 「10~12月」 a period (joined
 * later), 「7月28・29日」 two days.
 */
export const readMonthList: MomentReader = (scene, at) =>
  isDigit(scene.folded[at] ?? '') && !startsInsideNumber(scene.folded, at)
    ? (readMonths(scene, at) ?? readDays(scene, at))
    : null
