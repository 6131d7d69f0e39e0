import type { FiscalYear } from '../sheet/fiscal-year.ts'
import type { Measure, MeasureReason } from '../sheet/measure.ts'
import type { Reading, SheetDate } from '../sheet/reading.ts'
import { judgeStanding } from './judge/judge-standing.ts'
import { deadlineOf, expectedShare, hasDayToCome, isYearOver, monthsElapsed } from './judge/line-days.ts'
import type { MeasureSettings } from './judge/measure-settings.ts'
import { natureOfTarget, type TargetNature } from './judge/nature-of-target.ts'
import { type Rates, ratesOf } from './judge/rate-of.ts'
import type { Actual, Pairing } from './pair/pairing.ts'

/** A line with its texts understood. */
export type LineReading = {
  readonly action: string | null
  readonly target: string | null
  readonly progress: string | null
  readonly fiscalYear: FiscalYear | null
  readonly asOf: string | null
  readonly settings: MeasureSettings
  readonly read: { readonly target: Reading; readonly progress: Reading }
}

/** The day a figure is true for, where the progress says it: the nearest date of that role. */
const asOfNear = ({ parts }: Actual, dates: readonly SheetDate[]): string | null => {
  const at = parts[0]?.span[0] ?? 0
  const days = dates.filter(({ role, value }) => role === 'as-of' && value !== null)
  const nearest = days.toSorted((a, b) => Math.abs(a.span[0] - at) - Math.abs(b.span[0] - at))[0]
  return nearest?.value ?? null
}

const showActual = (actual: Actual, line: LineReading): NonNullable<Measure['actual']> => {
  const asOf = asOfNear(actual, line.read.progress.dates)
  return {
    value: actual.value,
    unit: actual.unit,
    parts: actual.parts,
    ...(asOf !== null && { asOf }),
    ...(actual.inferred && { inferred: true }),
  }
}

/**
 * 「毎月2回」 beside a total of 12回: how many months the total covers; 1 where both sides count the same (月45時間以内 and
 * 月平均38時間); null: they cannot be compared.
 */
const periodsOf = ({ target, actual, reason }: Pairing, line: LineReading): number | null => {
  if (reason !== 'units-differ' || actual === null) return 1
  const { unit, text } = target.quantity
  if (unit !== `${actual.unit}/月`) return null
  const [start, end] = actual.parts[0]?.span ?? [0, 0]
  if (/平均|当たり|あたり|毎月/.test((line.progress ?? '').slice(Math.max(0, start - 12), end))) return 1
  return /偶数月|奇数月|隔月/.test(text) || unit === '時間/月' ? null : monthsElapsed(line)
}

const isChange = (comparator: string): boolean => comparator === 'increase' || comparator === 'decrease'

/** 「部会 各3回」 beside 「計8回」: how many each of them had is not said. */
const isSumForEach = ({ target, actual }: Pairing, { read }: LineReading): boolean =>
  /各|それぞれ|ずつ/.test(target.quantity.qualifier ?? '') &&
  read.progress.quantities.some(
    ({ span, qualifier }) =>
      /計|延べ/.test(qualifier ?? '') && actual?.parts.some((part) => part.span[0] < span[1] && span[0] < part.span[1]),
  )

/** Why no rate can be computed; null: it can. */
const obstacle = (pairing: Pairing, periods: number | null, line: LineReading): MeasureReason | null => {
  const { target, actual, reason } = pairing
  if (actual === null) return reason ?? 'no-actual'
  if (periods === null) return reason ?? 'units-differ'
  if (isSumForEach(pairing, line)) return 'count-uncertain'
  if (isChange(target.quantity.comparator) && actual.change !== target.quantity.comparator) return 'baseline-unknown'
  return target.quantity.value === 0 ? 'target-is-zero' : null
}

type Computed = Rates & {
  readonly reason: MeasureReason | null
  readonly periods: number
  /** The actual, where it may be set against the target at all. */
  readonly comparable: Actual | null
}

const compute = (pairing: Pairing, line: LineReading, direction: 'up' | 'down'): Computed => {
  const periods = periodsOf(pairing, line)
  const reason = obstacle(pairing, periods, line)
  const comparable = reason === null || reason === 'target-is-zero' ? pairing.actual : null
  const figures = { target: pairing.target.quantity, direction, periods: periods ?? 1 }
  const rates = comparable ? ratesOf({ ...figures, actual: comparable }) : { rate: null, gainRate: null }
  return { ...rates, reason, periods: periods ?? 1, comparable }
}

const isSeasonal = ({ action, settings }: LineReading, label: string | undefined): boolean =>
  settings.seasonalWords.some((word) => `${action ?? ''} ${label ?? ''}`.includes(word))

const judge = (pairing: Pairing, line: LineReading, nature: TargetNature, computed: Computed) =>
  judgeStanding({
    ...computed,
    nature,
    target: pairing.target.quantity,
    actual: computed.comparable,
    planned: pairing.planned,
    expected: expectedShare(line.read.target.dates, line),
    yearIsOver: isYearOver(line),
    plannedInYear: hasDayToCome(line),
    status: line.read.progress.status,
    isSeasonal: isSeasonal(line, pairing.target.quantity.label),
    settings: line.settings,
  })

/** An even pace is only shown where the measure was judged by it. */
const expectedOf = (line: LineReading, nature: TargetNature, unknown: boolean): number | null =>
  nature.accumulation === 'total' && nature.kind !== 'keep' && !unknown
    ? expectedShare(line.read.target.dates, line)
    : null

/** The measure of one number of the target with what the progress says to it. */
export const measureNumber = (pairing: Pairing, line: LineReading): Measure => {
  const { target, actual, planned, otherActual, doubts } = pairing
  const { value, unit, comparator, baseline, span, label } = target.quantity
  const nature = natureOfTarget(target, line.target ?? '', actual?.label ?? '', line.settings)
  const computed = compute(pairing, line, nature.direction)
  const { standing, reason: doubtful } = judge(pairing, line, nature, computed)
  const reason = computed.reason ?? doubtful
  const deadline = deadlineOf(line.read.target.dates, line.fiscalYear)
  const expected = expectedOf(line, nature, doubtful === 'pace-unknown')
  return {
    label: label ?? line.action,
    ...nature,
    target: { value, unit, comparator, ...(baseline !== undefined && { baseline }), span },
    actual: actual && showActual(actual, line),
    ...(otherActual !== null && { otherActual }),
    ...(planned !== null && { planned }),
    ...(deadline !== null && { deadline }),
    rate: computed.rate,
    ...(computed.gainRate !== null && { gainRate: computed.gainRate }),
    ...(computed.periods > 1 && { periods: computed.periods }),
    ...(expected !== null && { expected }),
    standing,
    ...(reason !== null && { reason }),
    ...(doubts.length > 0 && { doubts }),
  }
}
