import { expect, test } from 'vitest'
import { guardText, isGuarded, unguardText } from './guarded-text.ts'

test.each([
  ['=SUM(A1:A9)', "'=SUM(A1:A9)"],
  ['+81-3-0000-0000', "'+81-3-0000-0000"],
  ['-5度まで', "'-5度まで"],
  ['@home', "'@home"],
  ['＝1+1', "'＝1+1"],
  ['\t=1', "'\t=1"],
  ['\r=1', "'\r=1"],
  [' =1', "' =1"],
  ["'令和", "''令和"],
  ['(1)', "'(1)"],
  ['（１２）', "'（１２）"],
  ['', "'"],
])('%j could be run, or be taken for a guard, and stands guarded', (text, cell) => {
  expect(guardText(text)).toBe(cell)
  expect(unguardText(cell)).toBe(text)
  expect([isGuarded(cell), isGuarded(text)]).toEqual([true, text.startsWith("'")])
})

test.each(['10回以上', '(1) 清掃', '①', '○', '2-3回', 'a=b', '−5度'])('%s stands as it is', (text) => {
  expect(guardText(text)).toBe(text)
  expect(unguardText(text)).toBe(text)
})
