import { isKatakana, isLatin } from '../token/character.ts'
import type { Numeral } from '../token/read-numerals.ts'
import type { QuantityScene } from './draft.ts'
import { isMark } from './is-mark.ts'
import { isNamedBefore, isOrderBefore } from './name-before.ts'
import { isNamedBehind } from './name-behind.ts'
import type { Prefix } from './read-prefix.ts'

/** 第4回 counts four; 「第1回10名」 is the heading of a row. */
const ordinalCounters = /^\s?(?:回目?|か所|カ所|箇所|ヶ所|例)(?!目?[:は(]?\d)/
/** 第30回市民まつり, 第1回定例会: how often it has been held since it began is part of its name. */
const namedOccasion =
  /^回[^、。\s()]{0,10}(?:まつり|祭|大会|フェス|マラソン|展(?!示|開|望)|コンクール|フェア|サミット|選手権|カップ|コンサート|定例会|臨時会|(?<![審協])議会|成人式|はたちの集い|駅伝)/
const insideNumber = /\d[.:]$/
/** 1人1台端末 */
const onePerHead = /[1一]人$/
const word = /[ァ-ヶーぁ-ん一-鿿A-Za-z]/

const isYear = (folded: string, { start, end, value, written }: Numeral) =>
  written === 'digits' && end - start === 4 && value >= 1900 && value < 2100 && folded[start + 1] !== ','

/** マニフェスト2019全体, 国体2028: a year grown onto a name. */
const isYearOfName = (folded: string, numeral: Numeral): boolean =>
  isYear(folded, numeral) && word.test(folded[numeral.start - 1] ?? '')

const isZeroFilled = (folded: string, { start, end }: Numeral) =>
  folded[start] === '0' && end - start > 1 && folded[start + 1] !== '.'

/** A number without a unit counts only where something is measured: at the start, behind a colon, a space or a noun of amount. */
const bareMayCount = (folded: string, numeral: Numeral, start: number): boolean => {
  const before = folded[start - 1] ?? ''
  if (isOrderBefore(folded.slice(Math.max(0, start - 6), start)) || isZeroFilled(folded, numeral)) return false
  if (isKatakana(before) || isLatin(before) || before === '・' || before === '第') return false
  return !isMark(folded, numeral) && !isYearOfName(folded, numeral)
}

/** 「第1回（6/14）」 is held on a day, 「第1回10名」 and 「第1回（10名）」 are headings. */
const isOrdinalName = ({ folded, undated }: QuantityScene, { end }: Numeral): boolean =>
  !ordinalCounters.test(undated.slice(end, end + 4)) || namedOccasion.test(folded.slice(end, end + 20))

/** What is known of the unit: none, one of the tables, or one said through の (36の小学校). */
type UnitFound = { readonly unit: string | null; readonly known: boolean; readonly through: boolean }

/** Whether a number written in digits is part of a name, an order, an age, a time or a mark, and counts nothing. */
export const isName = (scene: QuantityScene, numeral: Numeral, prefix: Prefix, unit: UnitFound): boolean => {
  const { folded } = scene
  const before = folded.slice(Math.max(0, prefix.start - 8), prefix.start)
  if (prefix.ordinal ? isOrdinalName(scene, numeral) : isNamedBefore(folded, numeral, before)) return true
  if (isNamedBehind(folded, numeral)) return true
  const nearest = scene.undated.slice(Math.max(0, numeral.start - 2), numeral.start)
  if (insideNumber.test(nearest) || (numeral.value === 1 && onePerHead.test(nearest))) return true
  // LINE5 and CO2 are names; LED100灯 and AED3台 count: a Latin letter right before asks for a unit that the tables know.
  if (isLatin(folded[numeral.start - 1] ?? '') && !unit.known) return true
  if (unit.unit !== null && !unit.through) return !unit.known && isYearOfName(folded, numeral)
  return !bareMayCount(folded, numeral, prefix.start)
}
