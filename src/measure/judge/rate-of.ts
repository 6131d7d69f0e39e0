import { inFamilyUnit } from '../pair/unit-family.ts'

/** The figures a rate is computed from, as printed. */
export type RateFigures = {
  readonly target: { readonly value: number; readonly unit: string | null; readonly baseline?: number }
  readonly actual: { readonly value: number; readonly unit: string | null }
  readonly direction: 'up' | 'down'
  /** How many periods the actual covers where the target is one of each (毎月2回 after six months: 6). */
  readonly periods: number
}

/** `rate` is null where a figure to divide by is zero, or one is below zero (a loss has no share). Fractions: 1.6 is 160 %. */
export type Rates = { readonly rate: number | null; readonly gainRate: number | null }

/** Tenths of a unit have no exact binary form; twelve digits are more than any sheet prints. */
const tidy = (value: number): number => Number(value.toPrecision(12))

const divide = (value: number, by: number): number | null => (by === 0 ? null : tidy(value / by))

/**
 * The level reached (actual ÷ target, not capped; for a falling goal target ÷ actual, so that more is better in both) and
 * the gain (actual − baseline) ÷ (target − baseline) where a baseline is given: 17,913→20,000 with 19,175 gives 0.959 and 0.605.
 */
export const ratesOf = ({ target, actual, direction, periods }: RateFigures): Rates => {
  const aim = inFamilyUnit(target.value, target.unit).value * periods
  const reached = inFamilyUnit(actual.value, actual.unit).value
  const hasShare = aim > 0 && reached >= 0
  const share = direction === 'down' ? divide(aim, reached) : divide(reached, aim)
  const rate = hasShare ? share : null
  if (target.baseline === undefined) return { rate, gainRate: null }
  const start = inFamilyUnit(target.baseline, target.unit).value
  return { rate, gainRate: divide(reached - start, aim - start) }
}
