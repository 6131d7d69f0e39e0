import { describe, expect, test } from 'vitest'
import { builtinFormats } from './builtin-formats.ts'
import { parseFormat } from './parse-format.ts'
import { printText, printValue } from './print-value.ts'

const print = (value: number, code: string, from1904 = false) => printValue(value, parseFormat(code), from1904)
const firstOfOctober = 45_931

describe('a number stands as the worksheet shows it', () => {
  test.each([
    [1250, '#,##0"人"', '1,250人'],
    [1250, '#,##0「人」', '1,250「人」'],
    [12, '0"回"', '12回'],
    [12, '0回', '12回'],
    [3, '"第"0"回"', '第3回'],
    [0.35, '0.0%', '35.0%'],
    [0.285, '0%', '29%'],
    [1.005, '0.00', '1.01'],
    [0.5, '#.#', '.5'],
    [0, '#,##0', '0'],
    [0, '#', ''],
    [5, '000', '005'],
    [1234567, '#,##0', '1,234,567'],
    [28_000_000, '#,##0,"千円"', '28,000千円'],
    [1_250_000_000, '#,##0,,', '1,250'],
    [1_250_000, '#,##0.0,,"百万円"', '1.3百万円'],
    [-5, '[>=1000]#,##0;[<0]"負"0;0', '負5'],
    [-5, '[<100]0;0', '-5'],
    [12_345, '##0.0E+0', '12.3E+3'],
    [-3, '#,##0', '-3'],
    [-3, '#,##0;"△"#,##0', '△3'],
    [-3, '#,##0;▲#,##0', '▲3'],
    [-1234, '#,##0_ ;[Red]\\-#,##0\\ ', '-1,234'],
    [-0.3, '0', '0'],
    [0, '#,##0;-#,##0;"－"', '－'],
    [0, '#,##0;-#,##0;', ''],
    [7, ';;;', ''],
    [550, '_ * #,##0_ ;_ * \\-#,##0_ ;_ * "-"_ ;_ @_ ', '550'],
    [80, '[>=100]0"件以上";[<100]0"件"', '80件'],
    [120, '[>=100]0"件以上";[<100]0"件"', '120件以上'],
    [600, '[$¥-411]#,##0', '¥600'],
    [8012345678, '0000-00-0000', '8012-34-5678'],
    [268_570_400, '[<=99999999]0000"-"0000;"0"00-0000-0000', '002-6857-0400'],
    [1.5, '# ?/?', '1 1/2'],
    [0.25, '# ?/?', '1/4'],
    [12_345, '0.00E+00', '1.23E+04'],
    [1234, '[DBNum3]#,##0', '１,２３４'],
    [1234, '[DBNum1]General', '千二百三十四'],
    [10_205, '[DBNum1][$-411]General"人"', '一万二百五人'],
    [2025, '[DBNum1]0', '二〇二五'],
    [1234, '[DBNum2]General', '壱阡弐百参拾四'],
    [35, 'General"人"', '35人'],
    [7, '@', '7'],
  ])('%d by %s is %s', (value, code, shown) => {
    expect(print(value, code)).toBe(shown)
  })

  test.each([
    [0.1 + 0.2, '0.3'],
    [1 / 3, '0.333333333'],
    [12_345.678_901, '12345.6789'],
    [28_000, '28000'],
    [99_999_999_999, '99999999999'],
    [123_456_789_012, '1.23457E+11'],
    [0.000_01, '0.00001'],
    [0.000_001_234_5, '1.2345E-06'],
    [-2.5, '-2.5'],
    [0, '0'],
  ])('%d without a format is %s', (value, shown) => {
    expect(print(value, 'General')).toBe(shown)
  })
})

describe('a day stands as the worksheet shows it', () => {
  test.each([
    ['yyyy/m/d', '2025/10/1'],
    ['yyyy/m/d;@', '2025/10/1'],
    ['yyyy/mm/dd', '2025/10/01'],
    ['yyyy"年"m"月"d"日"', '2025年10月1日'],
    ['yyyy年m月d日', '2025年10月1日'],
    ['[$-411]ggge"年"m"月"d"日";@', '令和7年10月1日'],
    ['[$-ja-JP]ggge"年"m"月"', '令和7年10月'],
    ['[$-411]ge.m.d;@', 'R7.10.1'],
    ['gge.m', '令7.10'],
    ['[$-411]gee.mm.dd', 'R07.10.01'],
    ['m"月"d"日"(aaa)', '10月1日(水)'],
    ['m/d(aaaa)', '10/1(水曜日)'],
    ['ddd, d mmm yyyy', 'Wed, 1 Oct 2025'],
    ['[DBNum3][$-411]ggge"年"m"月"d"日"', '令和７年１０月１日'],
    ['[DBNum1][$-411]ggge"年"m"月"d"日"', '令和七年十月一日'],
    ['[DBNum1]yyyy"年"m"月"', '二〇二五年十月'],
    ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', '2025年10月1日'],
    ['m"月末"', '10月末'],
  ])('1 October 2025 by %s is %s', (code, shown) => {
    expect(print(firstOfOctober, code)).toBe(shown)
  })

  test.each([
    [43_585, '平成31年4月30日'],
    [43_586, '令和1年5月1日'],
    [32_515, '昭和64年1月7日'],
    [32_516, '平成1年1月8日'],
  ])('the era changes on its day: %d is %s', (serial, shown) => {
    expect(print(serial, 'ggge"年"m"月"d"日"')).toBe(shown)
  })

  test('the first year of an era is 元年 where the format asks for it', () => {
    expect(print(43_586, '[$-ja-JP-x-gannen]ggge"年"m"月"d"日"')).toBe('令和元年5月1日')
  })

  test.each([
    [0.5625, 'h:mm', '13:30'],
    [0.5625, 'h"時"mm"分"', '13時30分'],
    [0.5625, 'h:mm AM/PM', '1:30 PM'],
    [0.5625, '[$-411]AM/PM h"時"', '午後 1時'],
    [1.5, '[h]:mm', '36:00'],
    [0.041_666_666_666, 'h:mm', '1:00'],
    [0.003_472_222, 'mm:ss', '05:00'],
    [firstOfOctober + 0.375, 'yyyy/m/d h:mm', '2025/10/1 9:00'],
  ])('%d by %s is %s', (value, code, shown) => {
    expect(print(value, code)).toBe(shown)
  })

  test('days count from 1904 where the workbook says so', () => {
    expect(print(firstOfOctober - 1462, 'yyyy/m/d', true)).toBe('2025/10/1')
  })

  test('the day that never was, and the days before it, are those of the worksheet', () => {
    expect(print(0, 'yyyy/m/d')).toBe('1900/1/0')
    expect(print(59, 'm/d')).toBe('2/28')
    expect(print(60, 'yyyy/m/d')).toBe('1900/2/29')
    expect(print(61, 'm/d')).toBe('3/1')
  })

  test('a number no calendar has stays a number', () => {
    expect(print(-1, 'yyyy/m/d')).toBe('-1')
    expect(print(1e12, 'yyyy/m/d')).toBe('1E+12')
  })
})

test.each([
  [14, '2025/10/1'],
  [31, '2025年10月1日'],
  [55, '2025年10月'],
  [56, '10月1日'],
  [57, 'R7.10.1'],
  [58, '令和7年10月1日'],
])('format number %d needs no words in the file: %s', (number, shown) => {
  expect(print(firstOfOctober, builtinFormats.get(number) ?? '')).toBe(shown)
})

test.each([
  ['山田', '@" 様"', '山田 様'],
  ['山田', '#,##0;-#,##0;0;"（"@"）"', '（山田）'],
  ['検討中', '#,##0"人"', '検討中'],
  ['検討中', 'General', '検討中'],
])('a text %s by %s is %s', (text, code, shown) => {
  expect(printText(text, parseFormat(code))).toBe(shown)
})

test('no format, however odd, brings the reading to a stop', () => {
  for (const code of [
    '',
    ';',
    '"',
    '\\',
    '[',
    '[]',
    '[$',
    '#'.repeat(5000),
    'yyyy'.repeat(500),
    '_',
    '*',
    '0.',
    '.',
    '%',
    'E+',
    '/',
  ])
    for (const value of [0, -1.5, 45_931.7, 1e300, 5e-324]) expect(typeof print(value, code)).toBe('string')
})
