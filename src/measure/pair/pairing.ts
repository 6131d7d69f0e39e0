import type { MeasureDoubt, MeasurePart, MeasureReason } from '../../sheet/measure.ts'
import type { HeldEvent } from './find-events.ts'
import type { Figure } from './find-figures.ts'
import type { TargetFigure } from './find-targets.ts'
import type { Choice } from './pick-actual.ts'

/** What the progress says to one number of the target. */
export type Pairing = {
  readonly target: TargetFigure
  readonly actual: Actual | null
  readonly planned: number | null
  readonly otherActual: number | null
  readonly doubts: readonly MeasureDoubt[]
  /** Why there is no actual, or none to divide by. */
  readonly reason: Extract<MeasureReason, 'no-actual' | 'units-differ' | 'count-uncertain'> | null
}

export type Actual = {
  readonly value: number
  readonly unit: string | null
  readonly parts: readonly MeasurePart[]
  /** As the progress calls it; empty where it does not. */
  readonly label: string
  readonly inferred: boolean
  /** The sign of a change: 「前年比20%減」. */
  readonly change: 'increase' | 'decrease' | null
}

/** All a progress text tells that bears on numbers. */
export type Told = {
  readonly figures: readonly Figure[]
  readonly events: readonly HeldEvent[]
  /** The whole text says that nothing has been done. */
  readonly nothingDone: boolean
}

/** A target nothing is said to. */
export const unpaired = (target: TargetFigure, reason: Pairing['reason'] = 'no-actual'): Pairing => ({
  target,
  actual: null,
  planned: null,
  otherActual: null,
  doubts: [],
  reason,
})

/** A target with the figures chosen for it: parts added stand with all their places. */
export const pairedWith = (target: TargetFigure, choice: Choice, doubts: readonly MeasureDoubt[] = []): Pairing => {
  const quantity = choice.figures[0]?.quantity
  const comparator = quantity?.comparator
  const actual: Actual = {
    value: choice.value,
    unit: quantity?.unit ?? null,
    parts: choice.figures.map(({ quantity: { value, unit, span } }, _, all) => ({
      // The 32nd festival is one festival: what one figure counts for is for its choice to say.
      value: all.length === 1 ? choice.value : value,
      unit,
      span,
    })),
    label: quantity?.label ?? '',
    inferred: false,
    change: comparator === 'increase' || comparator === 'decrease' ? comparator : null,
  }
  return { ...unpaired(target, null), actual, otherActual: choice.other ?? null, doubts: [...choice.doubts, ...doubts] }
}
