import type { Measure } from '../sheet/measure.ts'

/** A measure drawn as a bar. All positions in percent of its width. */
export type RateBar = {
  /** Where the way begins: 0, or the baseline. */
  readonly start: number
  /** Where the target lies: at the end, unless more than the target was reached. */
  readonly target: number
  readonly reached: { readonly from: number; readonly to: number }
  /** What an even pace would have reached by the day; null: no pace is known, or all of it is due. */
  readonly expected: number | null
}

/** The share of the way: from the baseline where there is one; of an upper bound, how much of it is used. */
const reachedShare = ({ rate, gainRate, direction }: Measure): number | null => {
  if (gainRate !== undefined) return gainRate
  if (rate === null || direction !== 'down') return rate
  return rate === 0 ? null : 1 / rate
}

/** The bar of a measure: 160 % reaches beyond its target, a step back goes left of its start. Null: there is no rate. */
export const showRateBar = (measure: Measure): RateBar | null => {
  const share = reachedShare(measure)
  if (share === null || !Number.isFinite(share)) return null
  const { expected = null } = measure
  const low = Math.min(0, share)
  const high = Math.max(1, share)
  const at = (one: number): number => Math.round(((one - low) / (high - low)) * 1000) / 10
  return {
    start: at(0),
    target: at(1),
    reached: { from: at(Math.min(0, share)), to: at(Math.max(0, share)) },
    expected: expected === null || expected >= 1 ? null : at(expected),
  }
}
