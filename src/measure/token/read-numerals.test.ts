import { expect, test } from 'vitest'
import { readNumerals } from './read-numerals.ts'

test.each([
  ['192', 192, 'digits'],
  ['1,234.5', 1234.5, 'digits'],
  ['1,234,567', 1234567, 'digits'],
  ['百二十', 120, 'kanji'],
  ['三千二百万', 32000000, 'kanji'],
  ['一億二千', 100002000, 'kanji'],
  ['二〇二五', 2025, 'kanji'],
  ['十五', 15, 'kanji'],
  ['弐拾', 20, 'kanji'],
  ['1万2千', 12000, 'mixed'],
  ['3百', 300, 'mixed'],
  ['1.1億', 110000000, 'mixed'],
  ['3億5,000万', 350000000, 'mixed'],
  ['7,739百万', 7739000000, 'mixed'],
  ['23 万', 230000, 'mixed'],
  ['1千万', 10000000, 'mixed'],
])('%s is read as the number %d', (text, value, written) => {
  expect(readNumerals(text)).toEqual([{ start: 0, end: text.length, value, written }])
})

test('the books’ 千円 stays outside the number', () => {
  expect(readNumerals('600,000千円')).toEqual([{ start: 0, end: 7, value: 600000, written: 'digits' }])
})

test('numbers side by side are kept apart', () => {
  expect(readNumerals('2銘柄2億円').map(({ value }) => value)).toEqual([2, 200000000])
  expect(readNumerals('12,3456').map(({ value }) => value)).toEqual([12, 3456])
})
