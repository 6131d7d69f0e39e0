import { expect, test } from 'vitest'
import type { Measure } from '../sheet/measure.ts'
import type { MeasureCorrection } from '../sheet/measure-decision.ts'
import { findInvalidField } from './find-invalid-field.ts'

const target = { value: 10, unit: '回', comparator: 'eq' } as const
const measure: Measure = { label: null, kind: 'reach', target, actual: null, rate: null, standing: 'met' }
const aTarget = (more: object): MeasureCorrection => ({ target: { ...target, baseline: null, ...more } })
const anActual = (more: object): MeasureCorrection => ({ actual: { value: 3, unit: '回', asOf: null, ...more } })

test.each<[string, MeasureCorrection, Partial<Measure>, string | null]>([
  ['figures of a sheet', { ...aTarget({ baseline: 4 }), ...anActual({ value: 1.5, asOf: '2025-09-30' }) }, {}, null],
  ['a month as the day of a figure', anActual({ asOf: '2025-09' }), {}, null],
  ['neither target nor actual', { target: null, actual: null }, { target: null, kind: 'words' }, null],
  ['no unit at all', anActual({ unit: null }), {}, null],
  ['a target that is no number', aTarget({ value: Number.NaN }), {}, 'target.value'],
  ['a target without end', aTarget({ value: Number.POSITIVE_INFINITY }), {}, 'target.value'],
  ['a baseline that is no number', aTarget({ baseline: Number.NaN }), {}, 'target.baseline'],
  ['an actual that is no number', anActual({ value: Number.NaN }), {}, 'actual.value'],
  ['an empty unit', aTarget({ unit: ' ' }), {}, 'target.unit'],
  ['a unit as long as a sentence', anActual({ unit: '回'.repeat(31) }), {}, 'actual.unit'],
  ['half a character as unit', anActual({ unit: '\ud842' }), {}, 'actual.unit'],
  ['a day that does not exist', anActual({ asOf: '2025-09-31' }), {}, 'actual.asOf'],
  ['a day written as in the text', anActual({ asOf: '9月30日' }), {}, 'actual.asOf'],
  ['a month that does not exist', anActual({ asOf: '2025-13' }), {}, 'actual.asOf'],
  ['a pace from a day of the year', { pace: { curve: 'from-day', day: '2026-01-05' } }, {}, null],
  ['a pace from a day of another year', { pace: { curve: 'from-day', day: '2026-04-01' } }, {}, 'pace.day'],
  ['a pace from a month', { pace: { curve: 'from-day', day: '2025-11' } }, {}, 'pace.day'],
  ['words as the kind of a number', { kind: 'words' }, { kind: 'words' }, 'kind'],
  ['at least without a number', { kind: 'at-least' }, { kind: 'at-least', target: null }, 'kind'],
  ['from-to without where it starts', { kind: 'from-to' }, { kind: 'from-to' }, 'target.baseline'],
])('%s', (_name, correction, changed, field) => {
  expect(findInvalidField(correction, { ...measure, ...changed }, 2025)).toBe(field)
})
