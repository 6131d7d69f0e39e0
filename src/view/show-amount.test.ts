import { describe, expect, test } from 'vitest'
import { showAmount } from './show-amount.ts'
import { showAsOf } from './show-as-of.ts'
import { showNumber } from './show-number.ts'
import { showPercent } from './show-percent.ts'

test.each([
  [0, '0'],
  [19_175, '19,175'],
  [3.5, '3.5'],
  [200_000_000, '2億'],
  [250_000_000, '2億5,000万'],
  [28_000_000, '2,800万'],
  [600_000, '600,000'],
  [123_456_789, '123,456,789'],
  [-30_000_000, '-3,000万'],
])('the number %d is printed as %s', (value, words) => {
  expect(showNumber(value)).toBe(words)
})

test.each([
  [{ value: 10, unit: '回' }, 'ge', '10回以上'],
  [{ value: 6, unit: '回' }, 'approx', '約6回'],
  [{ value: 2, unit: '回/週' }, 'eq', '週2回'],
  [{ value: 10, unit: '回/年' }, 'ge', '年10回以上'],
  [{ value: 45, unit: '時間/月' }, 'le', '月45時間以下'],
  [{ value: 850, unit: 'g/人・日' }, 'eq', '850g/人・日'],
  [{ value: 3, unit: null }, 'lt', '3未満'],
] as const)('%j with %s reads %s', (amount, comparator, words) => {
  expect(showAmount(amount, comparator)).toBe(words)
})

test.each([
  [1.6, '160 %'],
  [0, '0 %'],
  [1, '100 %'],
  [0.957, '96 %'],
  [0.996, '99.6 %'],
  [0.9999, '99.9 %'],
  [1.0001, '100.1 %'],
  [0.004, '0.4 %'],
  [-0.25, '-25 %'],
  [12.3, '1,230 %'],
])('the share %d is %s, never rounded to what is not true', (share, words) => {
  expect(showPercent(share)).toBe(words)
})

describe('the day of a figure', () => {
  test.each([
    ['2026-09-30', '9月末現在'],
    ['2027-02-28', '2月末現在'],
    ['2026-12-15', '12月15日現在'],
    ['2026-10', '10月現在'],
    ['2026-03-31', '令和8年3月31日現在'],
  ])('%s is %s in the fiscal year 2026', (day, words) => {
    expect(showAsOf(day, 2026)).toBe(words)
  })
})
