import { type FiscalYear, fiscalYearOn } from '../sheet/fiscal-year.ts'
import type { Measure } from '../sheet/measure.ts'
import type { MeasureCorrection } from '../sheet/measure-decision.ts'
import type { CorrectionField } from '../sheet/measure-refusal.ts'
import { findUnkeepableText } from './find-unkeepable-text.ts'

const greatest = 1e15
const longestUnit = 30

const isNumber = (value: number | null): boolean => value === null || Math.abs(value) <= greatest

const isUnit = (unit: string | null): boolean =>
  unit === null || (unit.trim() !== '' && unit.length <= longestUnit && findUnkeepableText(unit) === null)

/** `2025-09-30`, or the month alone: `2025-09`. */
const isDay = (day: string): boolean => {
  const whole = /^\d{4}-\d{2}$/.test(day) ? `${day}-01` : day
  if (!/^\d{4}-\d{2}-\d{2}$/.test(whole)) return false
  const time = Date.parse(`${whole}T00:00:00Z`)
  // A day that a month does not have becomes one of the next month.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(whole)
}

const kindFits = ({ kind, target }: Measure): boolean => {
  if (kind === 'words' || kind === 'by-date') return target === null
  return target !== null || kind === 'each-period' || kind === 'staged'
}

/** The first field of a correction that cannot be, given the measure it would make; null: all can. */
export const findInvalidField = (
  { target, actual, pace }: MeasureCorrection,
  measure: Measure,
  fiscalYear: FiscalYear,
): CorrectionField | null => {
  const fields: readonly (readonly [CorrectionField, boolean])[] = [
    ['target.value', isNumber(target?.value ?? null)],
    ['target.unit', isUnit(target?.unit ?? null)],
    ['target.baseline', isNumber(target?.baseline ?? null)],
    ['actual.value', isNumber(actual?.value ?? null)],
    ['actual.unit', isUnit(actual?.unit ?? null)],
    ['actual.asOf', !actual?.asOf || isDay(actual.asOf)],
    [
      'pace.day',
      pace?.curve !== 'from-day' ||
        (pace.day.length === 10 && isDay(pace.day) && fiscalYearOn(pace.day) === fiscalYear),
    ],
    ['kind', kindFits(measure)],
    ['target.baseline', measure.kind !== 'from-to' || measure.target?.baseline !== undefined],
  ]
  return fields.find(([, fits]) => !fits)?.[0] ?? null
}
