import { done, type Result, refuse } from '../../base/result.ts'
import { foldWidth } from '../../base/text.ts'
import { type Accumulation, type Measure, measureKinds, type Pace, paceCurves } from '../../sheet/measure.ts'
import type { MeasureCorrection } from '../../sheet/measure-decision.ts'
import type { CorrectionField, MeasureRefusal } from '../../sheet/measure-refusal.ts'
import { comparators } from '../../sheet/reading.ts'
import { type CorrectionValues, correctionValuesOf } from '../../view/correction-values.ts'
import type { CorrectionFieldName } from '../../view/message/correction-field.ts'

type NotValid = Extract<MeasureRefusal, { readonly kind: 'value-not-valid' }>

/** 「１９，１７５」 and 「19,175」 are 19175; null: not a number. */
const readNumber = (typed: string): number | null => {
  const digits = foldWidth(typed).replace(/[\s,]/g, '')
  return /^[+-]?\d{1,15}(\.\d{1,9})?$/.test(digits) ? Number(digits) : null
}

const isBlank = (typed: string): boolean => typed.trim() === ''
const unitOf = (typed: string): string | null => (isBlank(typed) ? null : typed.trim())

const oneOf = <Value extends string>(values: readonly Value[], typed: string): Value | undefined =>
  values.find((value) => value === typed)

const accumulations: readonly Accumulation[] = ['total', 'latest', 'each-period']

const paceOf = ({ pace, paceDay }: CorrectionValues): Pace | undefined => {
  if (pace === 'from-day') return { curve: 'from-day', day: foldWidth(paceDay).trim() }
  const curve = oneOf(paceCurves, pace)
  return curve && { curve }
}

const targetOf = (values: CorrectionValues): MeasureCorrection['target'] | CorrectionField => {
  if (isBlank(values.targetValue)) return null
  const value = readNumber(values.targetValue)
  const baseline = isBlank(values.baseline) ? null : readNumber(values.baseline)
  if (value === null) return 'target.value'
  if (baseline === null && !isBlank(values.baseline)) return 'target.baseline'
  return { value, unit: unitOf(values.targetUnit), comparator: oneOf(comparators, values.comparator) ?? 'eq', baseline }
}

const actualOf = ({
  actualValue,
  actualUnit,
  actualAsOf,
}: CorrectionValues): MeasureCorrection['actual'] | CorrectionField => {
  if (isBlank(actualValue)) return null
  const value = readNumber(actualValue)
  const asOf = isBlank(actualAsOf) ? null : foldWidth(actualAsOf).trim()
  return value === null ? 'actual.value' : { value, unit: unitOf(actualUnit), asOf }
}

const targetFields: readonly CorrectionFieldName[] = ['targetValue', 'targetUnit', 'comparator', 'baseline']
const actualFields: readonly CorrectionFieldName[] = ['actualValue', 'actualUnit', 'actualAsOf']

/**
 * What a person put right, by what they typed beside the measure that counts: fields left as they were say nothing. An
 * empty number says that the words set or report none.
 */
export const readCorrection = (values: CorrectionValues, current: Measure): Result<MeasureCorrection, NotValid> => {
  const before = correctionValuesOf(current)
  const changed = (...names: readonly CorrectionFieldName[]): boolean =>
    names.some((name) => values[name] !== before[name])
  const target = changed(...targetFields) ? targetOf(values) : undefined
  const actual = changed(...actualFields) ? actualOf(values) : undefined
  if (typeof target === 'string') return refuse({ kind: 'value-not-valid', field: target })
  if (typeof actual === 'string') return refuse({ kind: 'value-not-valid', field: actual })
  const kind = changed('kind') ? oneOf(measureKinds, values.kind) : undefined
  const direction = changed('direction') ? oneOf(['up', 'down'] as const, values.direction) : undefined
  const accumulation = changed('accumulation') ? oneOf(accumulations, values.accumulation) : undefined
  const pace = changed('pace', 'paceDay') ? paceOf(values) : undefined
  return done({
    ...(target !== undefined && { target }),
    ...(actual !== undefined && { actual }),
    ...(kind && { kind }),
    ...(direction && { direction }),
    ...(accumulation && { accumulation }),
    ...(pace && { pace }),
  })
}
