import { counterAt } from '../quantity/counter.ts'
import { isDigit, isLatin } from '../token/character.ts'
import { matchAt } from '../token/match-at.ts'
import { type MomentReader, momentAt } from './moment.ts'
import { skipWeekday } from './read-month.ts'

const monthDay = /(\d{1,2})\/(\d{1,2})(?![\d/]|\.\d|,\d{3})/y
const percentBehind =
  /^\s?(?:以上|以下|程度|未満|を超え|の(?:額|補助|助成|世帯|方|人))|^\s?(?:[(（]\s?)?(?:約\s?)?[\d.]+\s?%|^\s?≒|^\s?[=＝]/
const shareBefore = /(?:(?:率|割合|補助|負担)[はが]?|分の|約|数|×|の)[:\s]?$/
const shareBehind = /^(?:補助|助成|負担|減額|免除|軽減|相当|以内|ずつ)/

/** 1/2, 2/3, 3/4: who writes nothing else means a part of a whole; 8/7 is a day. */
const isCommonShare = (top: number, bottom: number) => top < bottom && bottom <= 5 && (top === 1 || bottom % top !== 0)

const valuesOf = (printed: string): readonly [number, number] => {
  const [top, bottom] = printed.split('/').map(Number)
  return [top ?? 0, bottom ?? 0]
}

/** 10/1議決 is a day, 231/241 (95.8%) and 3/4人 are fractions: what stands around decides. */
const isDay = (text: string, start: number, end: number): boolean => {
  const before = text.slice(Math.max(0, start - 6), start)
  if (isCommonShare(...valuesOf(text.slice(start, end))) && shareBehind.test(text.slice(end, end + 4))) return false
  if (percentBehind.test(text.slice(end, end + 10)) || shareBefore.test(before)) return false
  return !counterAt(text, end) && text[end] !== '%'
}

/**
 * Reads 「8/7」 as a day where month and day can be ones and nothing around says fraction (a counter, a percentage, 補助率).
 * A text that is nothing but 「1/2」 is a fraction, one that is nothing but 「8/7」 a day where the column is known.
 */
export const readMonthDay: MomentReader = ({ folded, column }, at) => {
  const before = folded[at - 1] ?? ''
  if (isDigit(before) || isLatin(before) || before === '/' || before === '.' || before === ',') return null
  const found = matchAt(monthDay, folded, at)
  if (!found) return null
  const [month, day] = [Number(found[1]), Number(found[2])]
  const end = at + found[0].length
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  const isAlone = folded.length < 20 && found[0].length === folded.trim().length
  if (isAlone ? column === null || isCommonShare(month, day) : !isDay(folded, at, end)) return null
  return [momentAt(at, skipWeekday(folded, end), { month, day })]
}
