import type { Measure } from '../sheet/measure.ts'
import type { CorrectionFieldName } from './message/correction-field.ts'

/** What stands in the fields by which a reading is put right, as typed. */
export type CorrectionValues = Readonly<Record<CorrectionFieldName, string>>

const numberText = (value: number | undefined): string => (value === undefined ? '' : String(value))

/** The fields as they are before anybody types: the measure that counts. */
export const correctionValuesOf = ({
  target,
  actual,
  kind,
  direction,
  accumulation,
  pace,
}: Measure): CorrectionValues => ({
  targetValue: numberText(target?.value),
  targetUnit: target?.unit ?? '',
  comparator: target?.comparator ?? 'eq',
  baseline: numberText(target?.baseline),
  kind,
  direction: direction ?? 'up',
  accumulation: accumulation ?? 'total',
  pace: pace?.curve ?? '',
  paceDay: pace?.curve === 'from-day' ? pace.day : '',
  actualValue: numberText(actual?.value),
  actualUnit: actual?.unit ?? '',
  actualAsOf: actual?.asOf ?? '',
})
