import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ReadingContext } from '../sheet/reading.ts'
import { interpret } from './interpret.ts'

const progress: ReadingContext = { column: 'progress', fiscalYear: 2025, asOf: '2025-09-30' }
const unknown: ReadingContext = { column: null, fiscalYear: null, asOf: null }

test('a report of a vote and its dates is understood as a whole', () => {
  expect(interpret('総会の資料を2回協議、10/1議決', progress)).toMatchObject({
    quantities: [{ text: '2回', span: [6, 8], value: 2, unit: '回', comparator: 'eq', label: '総会の資料' }],
    dates: [{ text: '10/1', span: [11, 15], value: '2025-10-01' }],
  })
})

test('done and planned in one text are told apart', () => {
  const { quantities } = interpret('9回実施、下半期に4回実施予定', progress)
  expect(quantities.map(({ value, state }) => [value, state])).toEqual([
    [9, 'done'],
    [4, 'planned'],
  ])
})

test('two measures under one title are paired in order', () => {
  const { quantities } = interpret('件数及び金額 1,200件、34,000千円', progress)
  expect(quantities.map(({ label, value, unit }) => [label, value, unit])).toEqual([
    ['件数', 1200, '件'],
    ['金額', 34000, '千円'],
  ])
})

test('what is said in passing is context', () => {
  expect(interpret('委員12人で組織する検証会議', progress).quantities[0]).toMatchObject({ value: 12, role: 'context' })
  expect(interpret('目標値30人に届かず', progress).quantities[0]).toMatchObject({ value: 30, role: 'target' })
})

const kanjiDigits = '〇一二三四五六七八九'
const kanjiBelow10000 = (value: number): string =>
  [1000, 100, 10, 1]
    .map((scale) => {
      const digit = Math.floor(value / scale) % 10
      const sign = scale === 1 ? '' : ({ 10: '十', 100: '百', 1000: '千' }[scale] ?? '')
      return digit === 0 ? '' : `${digit === 1 && scale > 1 ? '' : kanjiDigits[digit]}${sign}`
    })
    .join('')
const inKanji = (value: number): string => {
  const high = Math.floor(value / 10000)
  return (high > 0 ? `${kanjiBelow10000(high)}万` : '') + kanjiBelow10000(value % 10000)
}
const mixed = (value: number): string => {
  const [high, low] = [Math.floor(value / 10000), value % 10000]
  return `${high > 0 ? `${high}万` : ''}${low > 0 || high === 0 ? low : ''}`
}
const fullWidth = (printed: string) =>
  printed.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
const notations: readonly ((value: number) => string)[] = [
  String,
  (value) => value.toLocaleString('en-US'),
  (value) => fullWidth(String(value)),
  (value) => fullWidth(value.toLocaleString('en-US')),
  mixed,
  inKanji,
]
const bounds = [
  ['', '', 'eq'],
  ['', '以上', 'ge'],
  ['', '以下', 'le'],
  ['', '未満', 'lt'],
  ['', 'を超える', 'gt'],
  ['', '程度', 'approx'],
  ['約', '', 'approx'],
] as const

test('a quantity printed in any notation is read back', () => {
  const printed = fc.record({
    value: fc.oneof(fc.integer({ min: 2, max: 9999 }), fc.integer({ min: 2, max: 99_999_999 })),
    notation: fc.constantFrom(...notations),
    unit: fc.constantFrom('回', '件', 'か所', '団体', '事業', '冊', '講座', '世帯'),
    bound: fc.constantFrom(...bounds),
    lead: fc.constantFrom('', '実績は', '相談 ', '訪問（', '整備：'),
  })
  fc.assert(
    fc.property(printed, ({ value, notation, unit, bound: [before, after, comparator], lead }) => {
      const text = `${lead}${before}${notation(value)}${unit}${after}`
      expect(interpret(text, progress).quantities).toMatchObject([{ value, unit, comparator }])
    }),
    { numRuns: 500 },
  )
})

test('a day printed in any notation is read back', () => {
  const day = fc.date({ min: new Date('2019-06-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 4 }), (date, notation) => {
      const [year, month, dayOfMonth] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
      const printed = [
        `${year}年${month}月${dayOfMonth}日`,
        `令和${year === 2019 ? '元' : year - 2018}年${month}月${dayOfMonth}日`,
        `R${year - 2018}.${month}.${dayOfMonth}`,
        `${year}/${month}/${dayOfMonth}`,
        fullWidth(`令和${year - 2018}年${month}月${dayOfMonth}日`),
      ][notation]
      expect(interpret(`${printed}に開催`, unknown).dates).toMatchObject([{ value: date.toISOString().slice(0, 10) }])
    }),
    { numRuns: 300 },
  )
})

const pieces = fc.constantFrom(
  ...'0 1 12 2025 3,000 4.5 . , / - ~ → ( ) （ ） 「 」 、 。 % 年 年度 月 日 回 件 人 か所 令和 平成 R H 7 元 一 二 十 百 千 万 億 分 割 約 以上 未満 第 目 毎月 毎週 月曜日 うち 全 中 増 減 から まで 末 上旬 春 ゼロ の を 実施 予定'.split(
    ' ',
  ),
  ' ',
  '\n',
  '\u0000',
  '\ud800',
  '\udc00',
  '𠮷',
)

test('no text makes it throw, and every span covers its words', () => {
  const text = fc.oneof(
    fc.array(pieces, { maxLength: 24 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 60 }),
  )
  fc.assert(
    fc.property(text, fc.constantFrom(progress, unknown), (words, context) => {
      const { quantities, dates } = interpret(words, context)
      for (const found of [...quantities, ...dates]) {
        expect(words.slice(...found.span)).toBe(found.text)
        expect(found.text).not.toBe('')
      }
      for (const { value } of quantities) expect(Number.isFinite(value)).toBe(true)
    }),
    { numRuns: 3000 },
  )
})

const repeated = [
  '1',
  '、',
  '（',
  '（）',
  '令和',
  '十',
  '1回',
  '4月',
  '1,',
  '1~',
  '1人→',
  '「',
  '第2・',
  '第1土曜日・',
  'うち5件、',
  '1件(2019年)',
  'R7.1、',
  '実施',
  'ゼロ',
  '〇',
  '第',
  '3日に',
  '月~',
  '受講者は5人（',
  'あ',
  ' ',
  '\u0000',
  '\ud800',
]

test.each(repeated)('a very long row of %j takes work in proportion to its length', (piece) => {
  const short = workOf(piece.repeat(2000))
  const long = workOf(piece.repeat(8000))
  expect(long / short).toBeLessThan(5)
})

/** How many characters and patterns are looked at: what grows with the square of the length shows here, whatever the machine. */
const workOf = (text: string): number => {
  const { exec } = RegExp.prototype
  const { slice } = String.prototype
  let work = text.length
  RegExp.prototype.exec = function (words: string) {
    work += 1
    return exec.call(this, words)
  }
  String.prototype.slice = function (from?: number, to?: number) {
    const part = slice.call(this, from, to)
    work += part.length
    return part
  }
  try {
    interpret(text, progress)
  } finally {
    RegExp.prototype.exec = exec
    String.prototype.slice = slice
  }
  return work
}

// Generous, for a machine that has other work: that the work is linear is shown above.
const patience = 60_000

test.each(['1', 'あ', '、', '（', '一'])(
  'a megabyte of %s is answered',
  (piece) => {
    expect(interpret(piece.repeat(1_000_000), progress).dates).toEqual([])
  },
  patience,
)
