import { expect, test } from 'vitest'
import { inFamilyUnit, isSameUnit } from './unit-family.ts'

test.each([
  ['か所', '箇所', true],
  ['ヶ所', 'カ所', true],
  ['人', '名', true],
  ['千円', '円', true],
  ['百万円', '千円', true],
  ['km', 'm', true],
  ['回/年', '回', true],
  ['％', '%', true],
  ['店', '店舗', true],
  ['講座', '回', false],
  ['か所', '件', false],
  ['回/月', '回', false],
  ['件', null, false],
  [null, null, true],
] as const)('%s and %s: one unit is %s', (one, other, same) => {
  expect(isSameUnit(one, other)).toBe(same)
})

test.each([
  [290841, '千円', 290841000, '円'],
  [3, '割', 30, '%'],
  [3.2, 'km', 3200, 'm'],
  [5, '団体', 5, '団体'],
] as const)('%d %s is %d %s', (value, unit, scaled, family) => {
  expect(inFamilyUnit(value, unit)).toEqual({ value: scaled, unit: family })
})
