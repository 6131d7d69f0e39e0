import { expect, test } from 'vitest'
import { showLines } from './show-lines.ts'

test.each([
  ['・要望 15件', '・', '要望 15件'],
  ['(1) 会議の開催', '(1)', '会議の開催'],
  ['（２）　研修', '（２）', '研修'],
  ['○ 転入者数 1,200人', '○', '転入者数 1,200人'],
  ['※9月末現在', '※', '9月末現在'],
  ['○○地区の整備', '', '○○地区の整備'],
  ['①②は継続', '', '①②は継続'],
  ['2025年度', '', '2025年度'],
  ['・', '', '・'],
  ['', '', ''],
])('of the line 「%s」 the mark 「%s」 hangs before 「%s」', (line, mark, words) => {
  expect(showLines(line)).toMatchObject([{ mark, words }])
})

test('lines stay as the author broke them, and no word is lost', () => {
  const text = '相談窓口を開設\n・電話 15件\r\n・訪問 8件'
  expect(showLines(text).map(({ mark, words }) => mark + words)).toEqual([
    '相談窓口を開設',
    '・電話 15件',
    '・訪問 8件',
  ])
})
