import type { Span } from '../base/place.ts'
import type { Comparator } from './reading.ts'

export const measureKinds = [
  'reach',
  'from-to',
  'at-least',
  'at-most',
  'keep',
  'each-period',
  'by-date',
  'staged',
  'words',
] as const
export type MeasureKind = (typeof measureKinds)[number]

export const standings = ['met', 'on-pace', 'behind', 'planned', 'not-started', 'missed', 'not-judgeable'] as const
/** 達成 · 順調 · 遅れ · 予定 · 未着手 · 未達成 · 判断できない: the same seven everywhere. */
export type Standing = (typeof standings)[number]

export const measureReasons = [
  'no-actual',
  'no-target',
  'units-differ',
  'target-is-zero',
  'target-lost',
  'pace-unknown',
  'words-only',
  'count-uncertain',
  'baseline-unknown',
] as const
/** Why a measure has no rate, or cannot be judged. */
export type MeasureReason = (typeof measureReasons)[number]

export const measureDoubts = ['names-differ', 'counted-from-events', 'parts-added', 'other-reading'] as const
/**
 * What a person should look at in a figure that was computed: the two sides are called differently; no number is printed
 * and events were counted; several figures were added; another figure of the text could be meant (`otherActual`).
 */
export type MeasureDoubt = (typeof measureDoubts)[number]

/** How a figure grows: `total` over the year (回, 件), `latest` a level (加入率, 登録者数), `each-period` anew each month or week. */
export type Accumulation = 'total' | 'latest' | 'each-period'

export const paceCurves = ['even', 'second-half', 'by-quarter', 'not-known'] as const
/**
 * When how much of a total is expected, as a person says it: evenly, evenly from October on, a quarter at the end of each
 * quarter, evenly from a day on; `not-known` for a line with a peak of its own.
 */
export type Pace =
  | { readonly curve: (typeof paceCurves)[number] }
  /** `2025-11-01`. */
  | { readonly curve: 'from-day'; readonly day: string }

/** A figure as printed, and where it stands in its text. */
export type MeasurePart = { readonly value: number; readonly unit: string | null; readonly span: Span }

/** A target paired with its actual on a day. Rates are fractions: 1.6 is 160 %. */
export type Measure = {
  /** The words both sides count: 「LINE友だち登録者数」; the action's words where neither names anything. */
  readonly label: string | null
  readonly kind: MeasureKind
  readonly target: {
    readonly value: number
    readonly unit: string | null
    readonly comparator: Comparator
    readonly baseline?: number
    /** Where it stands in the target's text. */
    readonly span?: Span
  } | null
  readonly actual: {
    readonly value: number
    readonly unit: string | null
    /** `2025-09-30`. */
    readonly asOf?: string
    /** Counted from an event, not printed as a number. */
    readonly inferred?: true
    /** What it is made of: one printed figure; several that were added; each event counted. */
    readonly parts?: readonly MeasurePart[]
  } | null
  /** Another figure that could be meant: of 「39事業とし、うち12事業が実施済」 12 is the actual and 39 the other. */
  readonly otherActual?: number
  /** What is said to come, in the target's unit: 「下半期に7回実施予定」 is 7. Never part of the rate. */
  readonly planned?: number
  readonly accumulation?: Accumulation
  /** Missing: no person said, and a total is expected evenly. */
  readonly pace?: Pace
  /** `down`: less is better (事故件数, 以内). */
  readonly direction?: 'up' | 'down'
  /** Months so far that a total covers, where the target is of each month: rate = actual ÷ (target × periods). */
  readonly periods?: number
  /** The last day of the target's own time limit, where it has one. */
  readonly deadline?: string
  readonly doubts?: readonly MeasureDoubt[]
  /** actual ÷ target, not capped; null: not to be computed, see `reason`. */
  readonly rate: number | null
  /** (actual − baseline) ÷ (target − baseline): the main figure where a baseline is given. */
  readonly gainRate?: number
  /** The fraction expected on the day, where a pace is known: 0.5 on 30 September for a running total. */
  readonly expected?: number
  readonly standing: Standing
  readonly reason?: MeasureReason
}
