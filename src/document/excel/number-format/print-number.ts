import { printDigits, printSpoken } from './kanji-digits.ts'
import type { FormatSection, FormatToken } from './parse-format.ts'
import { printGeneral } from './print-general.ts'
import { printFraction, printScientific } from './print-odd-number.ts'
import { roundDecimals } from './round-decimals.ts'

const isDigit = ({ kind }: FormatToken): boolean => kind === 'digit'

const isComma = ({ kind }: FormatToken): boolean => kind === 'comma'

/** Commas behind the last digit, or behind the last before the point, divide by a thousand each: `#,##0.0,,`. */
const countScaling = (whole: readonly FormatToken[], decimals: readonly FormatToken[]): number =>
  [whole, decimals].reduce((sum, tokens) => {
    const last = tokens.findLastIndex(isDigit)
    return sum + (last < 0 ? 0 : tokens.slice(last + 1).filter(isComma).length)
  }, 0)

const groupsThousands = (whole: readonly FormatToken[]): boolean => {
  const comma = whole.findIndex(isComma)
  return comma >= 0 && whole.slice(0, comma).some(isDigit) && whole.slice(comma).some(isDigit)
}

const signOf = (token: FormatToken): string => {
  if (token.kind === 'literal') return token.text
  if (token.kind === 'percent') return '%'
  return token.kind === 'slash' ? '/' : ''
}

const printWhole = (tokens: readonly FormatToken[], digits: string): string => {
  const grouped = groupsThousands(tokens)
  const places = tokens.filter(isDigit).length
  let place = places
  let printed = ''
  for (const token of tokens) {
    if (token.kind !== 'digit') {
      printed += signOf(token)
      continue
    }
    const isFirst = place === places
    place--
    const before = digits.length - place
    // The first place takes all the digits that have none of their own.
    const own = isFirst ? digits.slice(0, Math.max(0, before)) : before > 0 ? (digits[before - 1] ?? '') : ''
    const filled = own === '' && token.text === '0' ? '0' : own
    for (let index = 0; index < filled.length; index++) {
      const behind = place + filled.length - 1 - index
      printed += filled[index]
      if (grouped && behind > 0 && behind % 3 === 0) printed += ','
    }
  }
  return printed
}

const printDecimals = (tokens: readonly FormatToken[], digits: string): string => {
  const significant = digits.replace(/0+$/, '').length
  let place = 0
  let printed = ''
  for (const token of tokens) {
    if (token.kind === 'digit') {
      if (token.text === '0' || place < significant) printed += digits[place] ?? '0'
      place++
    } else printed += token.kind === 'point' ? '.' : signOf(token)
  }
  return printed
}

const printPlaces = (
  size: number,
  tokens: readonly FormatToken[],
): { readonly text: string; readonly isZero: boolean } => {
  const point = tokens.findIndex(({ kind }) => kind === 'point')
  const whole = point < 0 ? tokens : tokens.slice(0, point)
  const decimals = point < 0 ? [] : tokens.slice(point)
  const percents = tokens.filter(({ kind }) => kind === 'percent').length
  const scaled = (size * 100 ** percents) / 1000 ** countScaling(whole, decimals)
  const [digits = '', fraction = ''] = roundDecimals(scaled, decimals.filter(isDigit).length).split('.')
  const text = printWhole(whole, digits.replace(/^0+/, '')) + printDecimals(decimals, fraction)
  return { text, isZero: /^0*$/.test(digits + fraction) }
}

const printBesideGeneral = (size: number, { tokens, digits }: FormatSection): string =>
  tokens.map((token) => (token.kind === 'general' ? printSpoken(printGeneral(size), digits) : signOf(token))).join('')

/** Prints the size of a number by one section of its format, and says whether nothing but zeros was left of it. */
export const printNumber = (size: number, section: FormatSection) => {
  const { tokens, digits } = section
  const has = (kind: FormatToken['kind']) => tokens.some((token) => token.kind === kind)
  if (has('general')) return { text: printBesideGeneral(size, section), isZero: size === 0 }
  if (!has('digit')) return { text: tokens.map(signOf).join(''), isZero: true }
  if (has('exponent')) return { text: printScientific(size, tokens), isZero: size === 0 }
  const fraction = printFraction(size, tokens)
  if (fraction !== null) return { text: fraction, isZero: size === 0 }
  const { text, isZero } = printPlaces(size, tokens)
  return { text: printDigits(text, digits), isZero }
}
