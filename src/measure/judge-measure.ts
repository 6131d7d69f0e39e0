import type { Measure, MeasureKind, MeasureReason, Pace } from '../sheet/measure.ts'
import type { MeasureCorrection } from '../sheet/measure-decision.ts'
import { interpret } from './interpret.ts'
import { fiscalYearDays, shareElapsed } from './judge/fiscal-year-days.ts'
import { judgeStanding } from './judge/judge-standing.ts'
import { deadlineOf, expectedShare, hasDayToCome, isYearOver, monthsElapsed } from './judge/line-days.ts'
import { defaultMeasureSettings, type MeasureSettings } from './judge/measure-settings.ts'
import type { TargetNature } from './judge/nature-of-target.ts'
import { ratesOf } from './judge/rate-of.ts'
import type { MeasuredLine } from './measure.ts'
import type { LineReading } from './measure-number.ts'
import { measureWords } from './measure-words.ts'
import { isSameUnit } from './pair/unit-family.ts'

type Target = NonNullable<Measure['target']>
type Actual = NonNullable<Measure['actual']>
type Corrected = { readonly proposed: Measure; readonly correction: MeasureCorrection; readonly line: LineReading }

const read = (line: MeasuredLine, column: 'target' | 'progress') => interpret(line[column] ?? '', { ...line, column })

const targetOf = ({ proposed, correction: { target } }: Corrected): Target | null => {
  if (target === undefined) return proposed.target
  if (target === null) return null
  const { value, unit, comparator, baseline } = target
  const span = proposed.target?.span
  return { value, unit, comparator, ...(baseline !== null && { baseline }), ...(span && { span }) }
}

const actualOf = ({ proposed, correction: { actual } }: Corrected): Actual | null => {
  if (actual === undefined) return proposed.actual
  if (actual === null) return null
  const { value, unit, asOf } = actual
  const day = asOf === null ? {} : { asOf }
  // The places of a figure stay known as long as it is the figure they print.
  const { parts, inferred } =
    proposed.actual?.value === value && proposed.actual.unit === unit ? proposed.actual : ({} as Partial<Actual>)
  return { value, unit, ...day, ...(inferred && { inferred }), ...(parts && { parts }) }
}

const wordKinds: readonly MeasureKind[] = ['words', 'by-date', 'each-period', 'staged']
const numberKinds: readonly MeasureKind[] = ['reach', 'at-least', 'at-most', 'from-to']

/** The kind as a person says; else as it was read, unless the target they corrected is plainly of another. */
const kindOf = ({ proposed, correction }: Corrected, target: Target | null): MeasureKind => {
  if (correction.kind !== undefined) return correction.kind
  if (target === null) return wordKinds.includes(proposed.kind) ? proposed.kind : 'words'
  const { comparator, baseline } = target
  const before = proposed.target
  const sameShape = comparator === before?.comparator && (baseline === undefined) === (before.baseline === undefined)
  if (sameShape || !(numberKinds.includes(proposed.kind) || before === null)) return proposed.kind
  if (baseline !== undefined) return 'from-to'
  if (comparator === 'le' || comparator === 'lt') return 'at-most'
  return comparator === 'ge' || comparator === 'gt' ? 'at-least' : 'reach'
}

const natureOf = (corrected: Corrected, target: Target): TargetNature => {
  const { proposed, correction } = corrected
  const kind = kindOf(corrected, target)
  const falls = kind === 'at-most' || (kind === 'from-to' && target.value < (target.baseline ?? target.value))
  const rises = kind === 'at-least' || kind === 'from-to'
  return {
    kind,
    direction: correction.direction ?? (falls ? 'down' : rises ? 'up' : (proposed.direction ?? 'up')),
    accumulation: correction.accumulation ?? proposed.accumulation ?? (kind === 'from-to' ? 'latest' : 'total'),
  }
}

/** How many months the actual covers where the target is of each month; null: the two cannot be compared. */
const periodsOf = ({ proposed, line }: Corrected, target: Target, actual: Actual): number | null => {
  if (isSameUnit(target.unit, actual.unit)) return 1
  if (target.unit === proposed.target?.unit && actual.unit === proposed.actual?.unit)
    return proposed.reason === 'units-differ' ? null : (proposed.periods ?? 1)
  return target.unit === `${actual.unit}/月` ? monthsElapsed(line) : null
}

/** Why no rate can be computed; null: it can. A figure given by a person for 「20%増」 is taken to be the change. */
const obstacleOf = (
  { proposed, correction }: Corrected,
  target: Target,
  { actual, periods }: { readonly actual: Actual | null; readonly periods: number | null },
): MeasureReason | null => {
  if (actual === null) return correction.actual === undefined ? (proposed.reason ?? 'no-actual') : 'no-actual'
  if (periods === null) return 'units-differ'
  if (proposed.reason === 'baseline-unknown' && !correction.actual && !correction.target) return 'baseline-unknown'
  return target.value === 0 ? 'target-is-zero' : null
}

/** The share of the way expected on the day by the pace a person said; null: not to be expected. */
const expectedBy = (pace: Pace | undefined, line: LineReading): number | null => {
  const { fiscalYear, asOf, read } = line
  if (pace === undefined || pace.curve === 'even') return expectedShare(read.target.dates, line)
  if (fiscalYear === null || asOf === null || pace.curve === 'not-known') return null
  const year = fiscalYearDays(fiscalYear)
  if (pace.curve === 'by-quarter') return Math.floor(shareElapsed(year, asOf) * 4 + 1e-9) / 4
  const first = pace.curve === 'from-day' ? pace.day : `${fiscalYear}-10-01`
  return shareElapsed({ first, last: deadlineOf(read.target.dates, fiscalYear) ?? year.last }, asOf)
}

const isSeasonal = ({ proposed, correction, line }: Corrected): boolean =>
  correction.pace === undefined &&
  line.settings.seasonalWords.some((word) => `${line.action ?? ''} ${proposed.label ?? ''}`.includes(word))

const paceOf = ({ correction: { pace } }: Corrected): Pick<Measure, 'pace'> => (pace ? { pace } : {})

const judgeNumber = (corrected: Corrected, target: Target): Measure => {
  const { proposed, correction, line } = corrected
  const { label, planned } = proposed
  const nature = natureOf(corrected, target)
  const actual = actualOf(corrected)
  const periods = actual && periodsOf(corrected, target, actual)
  const obstacle = obstacleOf(corrected, target, { actual, periods })
  const comparable = obstacle === null || obstacle === 'target-is-zero' ? actual : null
  const figures = { target, direction: nature.direction, periods: periods ?? 1 }
  const rates = comparable ? ratesOf({ ...figures, actual: comparable }) : { rate: null, gainRate: null }
  const expected = expectedBy(correction.pace, line)
  const verdict = judgeStanding({
    ...figures,
    ...rates,
    nature,
    actual: comparable,
    planned: planned ?? null,
    expected,
    yearIsOver: isYearOver(line),
    plannedInYear: hasDayToCome(line),
    status: line.read.progress.status,
    isSeasonal: isSeasonal(corrected),
    settings: line.settings,
  })
  const reason = obstacle ?? verdict.reason
  const deadline = deadlineOf(line.read.target.dates, line.fiscalYear)
  const isPaced = nature.accumulation === 'total' && nature.kind !== 'keep' && verdict.reason !== 'pace-unknown'
  return {
    label,
    ...nature,
    ...paceOf(corrected),
    target,
    actual,
    ...(planned !== undefined && { planned }),
    ...(deadline !== null && { deadline }),
    rate: rates.rate,
    ...(rates.gainRate !== null && { gainRate: rates.gainRate }),
    ...(figures.periods > 1 && { periods: figures.periods }),
    ...(expected !== null && isPaced && { expected }),
    standing: verdict.standing,
    ...(reason !== null && { reason }),
  }
}

/** A target without a number is judged by the words, whatever figure stands beside it. */
const judgeWithoutNumber = (corrected: Corrected): Measure => {
  const { proposed, line } = corrected
  const isLost = proposed.reason === 'target-lost'
  const why = isLost ? 'target-lost' : line.target?.trim() ? 'words-only' : 'no-target'
  return {
    ...measureWords(line, why),
    label: proposed.label,
    kind: kindOf(corrected, null),
    actual: actualOf(corrected),
    ...paceOf(corrected),
  }
}

/**
 * A measure as it stands once a person has put its figures or its kind right: rate, gain and standing follow by the same
 * rules as the machine's. `judgeMeasure(proposed, { actual: { value: 12, unit: '回', asOf: null } }, line)`. Doubts and
 * other possible figures are gone, for somebody has looked. Pure.
 */
export const judgeMeasure = (
  proposed: Measure,
  correction: MeasureCorrection,
  line: MeasuredLine,
  settings: MeasureSettings = defaultMeasureSettings,
): Measure => {
  const reading = { ...line, settings, read: { target: read(line, 'target'), progress: read(line, 'progress') } }
  const corrected = { proposed, correction, line: reading }
  const target = targetOf(corrected)
  return target === null ? judgeWithoutNumber(corrected) : judgeNumber(corrected, target)
}
