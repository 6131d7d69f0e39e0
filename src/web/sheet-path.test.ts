import { expect, test } from 'vitest'
import { readCount, readSheetPath } from './sheet-path.ts'

test.each([
  [['a', 'midyear'], { sheetId: 'a', phase: 'midyear', version: null, format: null }],
  [['a', 'final.pdf'], { sheetId: 'a', phase: 'final', version: null, format: 'pdf' }],
  [['a', 'initial', '2'], { sheetId: 'a', phase: 'initial', version: 2, format: null }],
  [['a', 'initial', '2.xlsx'], { sheetId: 'a', phase: 'initial', version: 2, format: 'xlsx' }],
  [['a', 'yearend'], null],
  [['a', 'midyear.doc'], null],
  [['a', 'midyear.pdf', '2'], null],
  [['a', 'midyear', '0'], null],
  [['a', 'midyear', '-1'], null],
  [['a', 'midyear', '9999999'], null],
  [['a', '__proto__'], null],
] as const)('the address %o asks for %o', ([id, phase, version], path) => {
  expect(readSheetPath(id, phase, version)).toEqual(path)
})

test.each([
  ['2026', 2026],
  ['02026', null],
  ['2026.0', null],
  ['', null],
  ['二〇二六', null],
] as const)('the year %s in an address is %s', (word, year) => {
  expect(readCount(word)).toBe(year)
})
