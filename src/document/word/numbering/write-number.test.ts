import { expect, test } from 'vitest'
import { writeNumber } from './write-number.ts'

test.each([
  ['decimal', [1, 12], ['1', '12']],
  ['decimalFullWidth', [1, 12], ['１', '１２']],
  ['decimalZero', [1, 12], ['01', '12']],
  ['decimalEnclosedCircle', [1, 20, 21, 36, 51], ['①', '⑳', '㉑', '㊱', '51']],
  ['decimalEnclosedParen', [1, 20, 21], ['⑴', '⒇', '21']],
  ['decimalEnclosedFullstop', [1, 2], ['⒈', '⒉']],
  ['aiueo', [1, 2, 46], ['ｱ', 'ｲ', 'ﾝ']],
  ['aiueoFullWidth', [1, 10, 46], ['ア', 'コ', 'ン']],
  ['irohaFullWidth', [1, 2, 3, 48], ['イ', 'ロ', 'ハ', 'ン']],
  ['iroha', [1, 2, 3], ['ｲ', 'ﾛ', 'ﾊ']],
  ['japaneseCounting', [1, 10, 11, 21, 100, 305], ['一', '十', '十一', '二十一', '百', '三百五']],
  ['japaneseLegal', [1, 2, 10, 12], ['壱', '弐', '拾', '拾弐']],
  ['japaneseDigitalTenThousand', [3, 10], ['三', '一〇']],
  ['ideographTraditional', [1, 2, 11], ['甲', '乙', '11']],
  ['ideographEnclosedCircle', [1, 10], ['㊀', '㊉']],
  ['upperRoman', [1, 4, 19], ['I', 'IV', 'XIX']],
  ['lowerRoman', [9], ['ix']],
  ['upperLetter', [1, 26, 27, 53], ['A', 'Z', 'AA', 'AAA']],
  ['none', [1], ['']],
  ['thaiNumbers', [3], ['3']],
  ['aiueoFullWidth', [0], ['0']],
])('a list numbered %s', (format, numbers, printed) => {
  expect(numbers.map((number) => writeNumber(number, format))).toEqual(printed)
})

test.each([
  ['001, 002, 003, ...', '007'],
  ['１, ２, ３, ...', '７'],
  ['a, b, c, ...', '7'],
])('a format of the author: %s', (samples, printed) => {
  expect(writeNumber(7, 'custom', samples)).toBe(printed)
})
