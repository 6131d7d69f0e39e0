import type { MeasureReason, Standing } from '../../sheet/measure.ts'
import type { Comparator, Status } from '../../sheet/reading.ts'
import { inFamilyUnit } from '../pair/unit-family.ts'
import type { MeasureSettings } from './measure-settings.ts'
import type { TargetNature } from './nature-of-target.ts'

/** What is known of a measure when it is judged. */
export type Standpoint = {
  readonly nature: TargetNature
  readonly target: {
    readonly value: number
    readonly unit: string | null
    readonly comparator: Comparator
    readonly baseline?: number
  }
  readonly actual: { readonly value: number; readonly unit: string | null } | null
  readonly planned: number | null
  readonly rate: number | null
  readonly gainRate: number | null
  /** The share of the goal expected on the day by an even pace; null: the day is not known. */
  readonly expected: number | null
  readonly periods: number
  /** The year is over: what is not reached now is missed. */
  readonly yearIsOver: boolean
  /** A day, month or half of the year to come is written in the progress. */
  readonly plannedInYear: boolean
  readonly status: Status | null
  readonly isSeasonal: boolean
  readonly settings: MeasureSettings
}

export type Verdict = { readonly standing: Standing; readonly reason: MeasureReason | null }

const verdict = (standing: Standing, reason: MeasureReason | null = null): Verdict => ({ standing, reason })

const isReached = ({ nature, target, actual, periods, settings }: Standpoint): boolean => {
  if (actual === null) return false
  const aim = inFamilyUnit(target.value, target.unit).value * periods
  const reached = inFamilyUnit(actual.value, actual.unit).value
  if (nature.direction === 'down') return target.comparator === 'lt' ? reached < aim : reached <= aim
  if (target.comparator === 'gt') return reached > aim
  return reached >= (target.comparator === 'approx' ? aim * (1 - settings.approximateTolerance) : aim)
}

/** Nothing is done yet: planned where a day within the year is written, else not started. */
const judgeNothing = ({ actual, status, planned, plannedInYear, yearIsOver }: Standpoint): Verdict => {
  const isUnderWay = status === 'done' || status === 'ongoing' || status === 'mixed'
  const isPlanned =
    status === 'planned' || (planned !== null && !isUnderWay) || (status === 'not_started' && plannedInYear)
  const knownEmpty = actual !== null || status === 'not_started' || isPlanned
  if (yearIsOver) return knownEmpty ? verdict('missed') : verdict('not-judgeable', 'no-actual')
  if (isPlanned && plannedInYear) return verdict('planned')
  return knownEmpty ? verdict('not-started') : verdict('not-judgeable', 'no-actual')
}

/** An upper bound on a total is met for good only when the year is over; until then it is used up evenly. */
const judgeBound = (point: Standpoint): Verdict => {
  const { nature, actual, target, expected, yearIsOver, settings } = point
  if (!isReached(point)) return verdict(yearIsOver ? 'missed' : 'behind')
  if (yearIsOver || nature.accumulation !== 'total' || expected === null || target.value === 0) return verdict('met')
  const slow = (actual?.value ?? 0) * settings.onPaceShare <= target.value * expected
  return slow ? verdict('on-pace') : verdict('not-judgeable', 'pace-unknown')
}

/** A level that is to be kept: kept is met. Broken within the year it is behind, for it may be restored. */
const judgeKept = (point: Standpoint): Verdict => {
  if (isReached(point)) return verdict('met')
  return verdict(point.yearIsOver || point.expected === null ? 'missed' : 'behind')
}

/** Whole things come one by one: half of three meetings is one. */
const isDue = (amount: number, { expected, target, periods }: Standpoint): boolean =>
  amount >= Math.floor(Math.abs(target.value - (target.baseline ?? 0)) * periods * (expected ?? 1) + 1e-9)

const judgePace = (point: Standpoint): Verdict => {
  const { nature, expected, actual, planned, target, rate, gainRate, settings } = point
  if (expected === null || point.isSeasonal) return verdict('not-judgeable', 'pace-unknown')
  if (nature.accumulation === 'each-period') return verdict((rate ?? 0) >= settings.onPaceShare ? 'on-pace' : 'behind')
  if (nature.accumulation === 'latest')
    return gainRate === null ? verdict('not-judgeable', 'pace-unknown') : judgeGain(point, gainRate)
  const enough = (rate ?? 0) >= expected * settings.onPaceShare || isDue(actual?.value ?? 0, point)
  const arranged = planned !== null && (actual?.value ?? 0) + planned >= target.value
  return verdict(enough || arranged ? 'on-pace' : 'behind')
}

/** A level with a baseline moves evenly from there; a step too small to be due yet (7地区→8地区) is not judged. */
const judgeGain = (point: Standpoint, gainRate: number): Verdict => {
  if (gainRate >= (point.expected ?? 1) * point.settings.onPaceShare) return verdict('on-pace')
  const span = Math.abs(point.target.value - (point.target.baseline ?? 0))
  return gainRate >= 0 && isDue(gainRate * span, point) ? verdict('not-judgeable', 'pace-unknown') : verdict('behind')
}

/** Where a measure stands on its day. Unknown is never taken for nothing; missed is said only when the year is over. */
export const judgeStanding = (point: Standpoint): Verdict => {
  const { nature, actual, yearIsOver, status } = point
  const isBound = nature.direction === 'down' && nature.kind !== 'from-to'
  if (actual === null || (actual.value === 0 && !isBound && nature.accumulation === 'total')) return judgeNothing(point)
  if (nature.kind === 'keep') return judgeKept(point)
  if (isBound) return judgeBound(point)
  const reached = isReached(point)
  if (yearIsOver) return verdict(reached ? 'met' : 'missed')
  // Twice a week so far says nothing of the weeks to come.
  if (reached) return verdict(nature.kind === 'each-period' ? 'on-pace' : 'met')
  return status === 'delayed' || status === 'missed' ? verdict('behind') : judgePace(point)
}
