import type { FormatCondition, FormatSection, NumberFormat } from './parse-format.ts'
import { printDay } from './print-day.ts'
import { printGeneral } from './print-general.ts'
import { printNumber } from './print-number.ts'
import { readSerialDay } from './serial-day.ts'

const meets = (value: number, { sign, value: limit }: FormatCondition): boolean => {
  if (sign === '<') return value < limit
  if (sign === '<=') return value <= limit
  if (sign === '>') return value > limit
  if (sign === '>=') return value >= limit
  return sign === '=' ? value === limit : value !== limit
}

/** Without conditions of their own: one section for all; then below zero; then zero. */
const standardCondition = (index: number, count: number): FormatCondition | null => {
  if (index === count - 1) return null
  if (index === 0) return { sign: count === 2 ? '>=' : '>', value: 0 }
  return { sign: '<', value: 0 }
}

type Choice = { readonly section: FormatSection; readonly isForNegatives: boolean }

/** A section for numbers below zero alone writes their sign itself, or leaves it out. */
const choose = (value: number, sections: readonly FormatSection[]): Choice | null => {
  for (const [index, section] of sections.entries()) {
    const wanted = section.condition ?? standardCondition(index, sections.length)
    if (wanted !== null && !meets(value, wanted)) continue
    const isRest = wanted === null && index === 1 && sections[0]?.condition === null
    const isBelowZero = wanted?.sign.startsWith('<') === true && wanted.value <= 0
    return { section, isForNegatives: isRest || isBelowZero }
  }
  return null
}

/** A number as the worksheet shows it: 0.35 by `0.0%` is 「35.0%」, 1250 by `#,##0"人"` 「1,250人」. */
export const printValue = (value: number, format: NumberFormat, from1904: boolean): string => {
  const chosen = choose(value, format.sections)
  if (!chosen) return printGeneral(value)
  const { section, isForNegatives } = chosen
  if (section.isDate) {
    const day = readSerialDay(value, from1904)
    return day ? printDay(day, value, section).trim() : printGeneral(value)
  }
  const { text, isZero } = printNumber(Math.abs(value), section)
  return `${value < 0 && !isForNegatives && !isZero ? '-' : ''}${text}`.trim()
}

/** A text as the worksheet shows it: 「山田」 by `@" 様"` is 「山田 様」. */
export const printText = (text: string, { text: section }: NumberFormat): string =>
  section
    ? section.tokens
        .map((token) => (token.kind === 'text' ? text : token.kind === 'literal' ? token.text : ''))
        .join('')
    : text
