import { describe, expect, test } from 'vitest'
import type { Measure } from '../../sheet/measure.ts'
import { type CorrectionValues, correctionValuesOf } from '../../view/correction-values.ts'
import { readCorrection } from './read-correction.ts'

const current: Measure = {
  label: '講座',
  kind: 'at-least',
  target: { value: 10, unit: '回', comparator: 'ge', span: [0, 5] },
  actual: { value: 6, unit: '回', asOf: '2026-09-30' },
  accumulation: 'total',
  direction: 'up',
  rate: 0.6,
  standing: 'on-pace',
}

const typed = (values: Partial<CorrectionValues>) =>
  readCorrection({ ...correctionValuesOf(current), ...values }, current)

describe('what a person typed', () => {
  test.each<[string, Partial<CorrectionValues>, object]>([
    ['says nothing where it was left as it was', {}, {}],
    ['puts the actual right', { actualValue: '7' }, { actual: { value: 7, unit: '回', asOf: '2026-09-30' } }],
    [
      'may be full-width, with commas',
      { targetValue: '１２，０００', targetUnit: ' 人 ' },
      { target: { value: 12_000, unit: '人', comparator: 'ge', baseline: null } },
    ],
    ['may say that no figure is reported', { actualValue: ' ' }, { actual: null }],
    ['may say that no number is set', { targetValue: '' }, { target: null }],
    [
      'may give a baseline and the kind that goes with it',
      { baseline: '4', kind: 'from-to' },
      { target: { value: 10, unit: '回', comparator: 'ge', baseline: 4 }, kind: 'from-to' },
    ],
    [
      'may set a pace of its own',
      { pace: 'from-day', paceDay: '２０２６-１１-０１' },
      { pace: { curve: 'from-day', day: '2026-11-01' } },
    ],
    [
      'may say how it counts',
      { direction: 'down', accumulation: 'latest' },
      { direction: 'down', accumulation: 'latest' },
    ],
  ])('%s', (_, values, correction) => {
    expect(typed(values)).toEqual({ ok: true, value: correction })
  })

  test.each([
    [{ targetValue: '十回' }, 'target.value'],
    [{ actualValue: '7回' }, 'actual.value'],
    [{ actualValue: '1e9' }, 'actual.value'],
    [{ actualValue: 'Infinity' }, 'actual.value'],
    [{ baseline: '不明' }, 'target.baseline'],
  ])('%j is no number', (values, field) => {
    expect(typed(values)).toEqual({ ok: false, refusal: { kind: 'value-not-valid', field } })
  })
})
