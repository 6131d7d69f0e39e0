import { isDigit } from './character.ts'
import { matchAt } from './match-at.ts'
import { signSet } from './sign-set.ts'

/** A number as it is printed: where it stands, what it is worth, and in which signs it is written. */
export type Numeral = {
  readonly start: number
  readonly end: number
  readonly value: number
  /** `kanji`: no Arabic digit in it (百二十); `mixed`: both (1万2千). */
  readonly written: 'digits' | 'kanji' | 'mixed'
}

const digits = new Map([...'〇一二三四五六七八九'].map((sign, value) => [sign, value]))
digits.set('零', 0)
const formalDigits = new Map([...'壱弐参'].map((sign, index) => [sign, index + 1]))
for (const [sign, value] of formalDigits) digits.set(sign, value)
const smallScales = new Map([
  ['十', 10],
  ['拾', 10],
  ['百', 100],
  ['千', 1000],
])
const largeScales = new Map([
  ['万', 1e4],
  ['億', 1e8],
  ['兆', 1e12],
])

const literal = /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/y
const scaling = signSet([...smallScales.keys(), ...largeScales.keys(), ' '])
/** 〇 alone is more often a circle than a zero, and 万 alone is no number. */
const starting = signSet(
  ['0123456789', [...digits.keys()].join('').replace('〇', ''), [...smallScales.keys()].join('')].join(''),
)

/** Adds up one number sign by sign: `current` waits for its scale, `section` is what stands below 万. */
type Sum = { total: number; section: number; current: number | null; small: number; large: number; last: string }

const takeDigit = (sum: Sum, value: number): boolean => {
  // 二〇二五: kanji digits in a row are places, as Arabic ones are.
  if (sum.last === 'digit') sum.current = (sum.current ?? 0) * 10 + value
  else if (sum.current === null) sum.current = value
  else return false
  sum.last = 'digit'
  return true
}

const takeSmall = (sum: Sum, scale: number): boolean => {
  if (scale >= sum.small) return false
  sum.section += (sum.current ?? 1) * scale
  sum.current = null
  sum.small = scale
  sum.last = 'scale'
  return true
}

const takeLarge = (sum: Sum, scale: number): boolean => {
  const amount = sum.section + (sum.current ?? 0)
  if (scale >= sum.large || sum.last === 'large') return false
  sum.total += amount * scale
  Object.assign(sum, { section: 0, current: null, small: Number.POSITIVE_INFINITY, large: scale, last: 'large' })
  return true
}

/** 600,000千円: the books count in 千円, which stays the unit. 1千万円 goes on. */
const isBookUnit = (text: string, at: number, sum: Sum) =>
  sum.last === 'literal' &&
  sum.large === Number.POSITIVE_INFINITY &&
  sum.section === 0 &&
  text[at] === '千' &&
  text[at + 1] === '円'

/** The 千 of 600千円 belongs to the unit, it is no number of its own. */
const isLeftOver = (text: string, at: number) => text[at] === '千' && isDigit(text[at - 1] ?? '')

const scales = new Set([...smallScales.keys(), ...largeScales.keys()])

/** 参加 and 参考 hold no number: a sign of deeds (金参拾万円) counts only beside a scale. */
const isFormalDigit = (text: string, at: number) => scales.has(text[at + 1] ?? '') || text[at - 1] === '拾'

const takeSign = (sum: Sum, text: string, at: number): boolean => {
  const sign = text[at] ?? ''
  const digit = digits.get(sign)
  if (digit !== undefined) return (!formalDigits.has(sign) || isFormalDigit(text, at)) && takeDigit(sum, digit)
  const small = smallScales.get(sign)
  if (small !== undefined) return !isBookUnit(text, at, sum) && takeSmall(sum, small)
  const large = largeScales.get(sign)
  return large !== undefined && takeLarge(sum, large)
}

/** 23 万人: some exports put a space between the digits and the scale. */
const scaleAfterSpace = (text: string, at: number, sum: Sum) =>
  sum.last === 'literal' && text[at] === ' ' && largeScales.has(text[at + 1] ?? '')

/** Most numbers are digits and nothing else; null where a scale may follow. */
const readPlain = (text: string, start: number): Numeral | null => {
  const found = matchAt(literal, text, start)
  if (!found) return null
  const end = start + found[0].length
  if (scaling[text.charCodeAt(end)] === 1) return null
  return { start, end, value: Number(found[0].replaceAll(',', '')), written: 'digits' }
}

const readNumeral = (text: string, start: number): Numeral => {
  const sum: Sum = {
    total: 0,
    section: 0,
    current: null,
    small: Number.POSITIVE_INFINITY,
    large: Number.POSITIVE_INFINITY,
    last: '',
  }
  let at = start
  let literals = 0
  for (; at < text.length; ) {
    if (isDigit(text[at] ?? '')) {
      const found = sum.current === null ? matchAt(literal, text, at) : null
      if (!found) break
      sum.current = Number(found[0].replaceAll(',', ''))
      sum.last = 'literal'
      literals += 1
      at += found[0].length
    } else if (scaleAfterSpace(text, at, sum)) at += 1
    else if (takeSign(sum, text, at)) at += 1
    else break
  }
  const value = Number((sum.total + sum.section + (sum.current ?? 0)).toPrecision(15))
  const scaled = literals > 1 || (literals === 1 && sum.last !== 'literal')
  return { start, end: at, value, written: literals === 0 ? 'kanji' : scaled ? 'mixed' : 'digits' }
}

const kanjiSigns = signSet([...'〇一二三四五六七八九', ...smallScales.keys(), ...largeScales.keys()])

/** 十十十: a row of signs that makes no number is skipped to its end. */
const rowEnd = (text: string, { end, written }: Numeral): number => {
  let at = end
  if (written === 'kanji') while (kanjiSigns[text.charCodeAt(at)] === 1) at += 1
  return at
}

/**
 * All numbers of a folded text, from left to right: Arabic with commas and decimals, kanji, and mixed. 「1万2千人」 →
 * 12000 at [0, 4]; 万 億 兆 are multiplied out, but 千 before 円 stays with the unit. A number too large to be told
 * apart from infinity is left out. Whether a kanji number is one at all (一環, 千本桜) is decided by what reads it.
 */
export const readNumerals = (folded: string): Numeral[] => {
  const numerals: Numeral[] = []
  for (let at = 0; at < folded.length; ) {
    if (starting[folded.charCodeAt(at)] !== 1 || isLeftOver(folded, at)) {
      at += 1
      continue
    }
    const numeral = readPlain(folded, at) ?? readNumeral(folded, at)
    const end = rowEnd(folded, numeral)
    if (end === numeral.end && end > at && Number.isFinite(numeral.value)) numerals.push(numeral)
    at = Math.max(end, at + 1)
  }
  return numerals
}
