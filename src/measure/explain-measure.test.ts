import { expect, test } from 'vitest'
import { explainMeasure } from './explain-measure.ts'
import { measure } from './measure.ts'

const explain = (target: string, progress: string) =>
  measure({ action: null, target, progress, fiscalYear: 2025, asOf: '2025-09-30' }).flatMap(explainMeasure)

test('a rate shows both numbers and where they stand', () => {
  expect(explain('10回以上', '相談会を16回実施')).toEqual([
    {
      result: 'rate',
      operation: 'divide',
      value: 1.6,
      inputs: [
        { role: 'actual', value: 16, unit: '回', column: 'progress', parts: [{ value: 16, unit: '回', span: [4, 7] }] },
        { role: 'target', value: 10, unit: '回', column: 'target', parts: [{ value: 10, unit: '回', span: [0, 5] }] },
      ],
    },
  ])
})

test('a gain starts from the baseline', () => {
  expect(explain('会員数 200人→300人', '会員数 250人')).toMatchObject([
    { result: 'rate', inputs: [{ value: 250 }, { value: 300 }] },
    {
      result: 'gain',
      operation: 'gain',
      value: 0.5,
      inputs: [{ value: 250 }, { role: 'baseline', value: 200 }, { value: 300 }],
    },
  ])
})

test('a falling goal is divided the other way round', () => {
  expect(explain('火災件数 20件以下', '火災件数 10件')).toMatchObject([
    { value: 2, inputs: [{ role: 'target' }, { role: 'actual' }] },
  ])
})

test('parts that were added are shown first', () => {
  expect(explain('パトロール 20回', '駅前パトロール8回、通学路パトロール5回')).toMatchObject([
    { result: 'actual', operation: 'add', value: 13, inputs: [{ value: 8 }, { value: 5 }] },
    { result: 'rate', value: 0.65 },
  ])
})

test('thousands of yen show what they count beside yen', () => {
  expect(explain('売上額 2,000千円', '売上額 150万円')).toMatchObject([
    { value: 0.75, inputs: [{ value: 1500000 }, { value: 2000, scaledValue: 2000000 }] },
  ])
})

test('months are part of the formula where a total is set against each month', () => {
  expect(explain('毎月2回開催', '9回開催')).toMatchObject([
    { value: 0.75, inputs: [{ value: 9 }, { value: 2 }, { role: 'months', value: 6 }] },
  ])
})

test.each([
  ['随時', '相談41件'],
  ['市民講座 7講座', '市民講座を5回開催'],
  ['研修会 3回', '検討中'],
])('「%s」 beside 「%s」 has no formula', (target, progress) => {
  expect(explain(target, progress)).toEqual([])
})
