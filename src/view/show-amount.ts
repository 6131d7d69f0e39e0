import type { Comparator } from '../sheet/reading.ts'
import { comparatorWords } from './message/comparator-word.ts'
import { showNumber } from './show-number.ts'

/** A number with its unit, as printed in a sheet. */
export type Amount = { readonly value: number; readonly unit: string | null }

// 回/週 is 「週2回」 in words, 回/年 「年10回」; other ratios (g/人・日) stay as they are.
const period = /^(.*)\/(年|四半期|半期|月|週|日)$/

/** 「16回」, 「19,175人」, 「週2回」, 「年10回以上」: a number with its unit, and with what it sets as a target. */
export const showAmount = ({ value, unit }: Amount, comparator: Comparator = 'eq'): string => {
  const [, counted, each] = period.exec(unit ?? '') ?? []
  const { before, after } = comparatorWords[comparator]
  return `${before}${each ?? ''}${showNumber(value)}${counted ?? unit ?? ''}${after}`
}
