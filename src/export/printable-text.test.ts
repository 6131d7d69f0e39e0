import { expect, test } from 'vitest'
import { printerFor } from './printable-text.ts'

const japanese = (code: number) => (code >= 0x20 && code < 0x7f) || (code >= 0x3000 && code <= 0x9fff)
const accents = (code: number) => code === 0x61 || (code >= 0x300 && code <= 0x36f)

test.each([
  ['川の清掃 10回', '川の清掃 10回', []],
  ['外字\ue000', '外字〓', ['U+E000']],
  ['笑顔😀', '笑顔〓', ['😀 U+1F600']],
  ['制御\u0001文字', '制御文字', ['U+0001']],
  ['半分\ud83d', '半分〓', ['U+D83D']],
  ['a\u0301', 'a\u0301', []],
  ['川\u0301', '〓', ['川\u0301 U+5DDD U+0301']],
  ['\ufeff先頭\tの印', '先頭 の印', []],
])('what no font can show is replaced and named', (text, words, missing) => {
  const printer = printerFor([japanese, accents])
  expect(printer.paragraphs(text).flat().join('')).toBe(words)
  expect([...printer.missingGlyphs]).toEqual(missing)
})

test('the lines an author made are paragraphs', () => {
  expect(printerFor([japanese]).paragraphs('一\r\n二\u2028三')).toEqual([['一'], ['二'], ['三']])
})

test('a word longer than a column may be broken, and loses no letter', () => {
  const text = `案内は${'x'.repeat(300)}まで`
  const [pieces = []] = printerFor([japanese]).paragraphs(text)
  expect(pieces.length).toBeGreaterThan(200)
  expect(pieces.join('')).toBe(text)
})
