import { expect, test } from 'vitest'
import { lineCount, textWidth } from './text-width.ts'

test.each([
  ['(1)', 3],
  ['①', 2],
  ['10回以上', 8],
  ['ｶﾅ', 2],
  ['𠮷', 2],
  ['か\u3099', 2],
])('the text %s is as wide as so many half-width letters', (text, width) => {
  expect(textWidth(text)).toBe(width)
})

test.each([
  ['', 10, 1],
  ['十文字まで入る列です', 20, 1],
  ['十文字まで入る列ですよ', 20, 2],
  ['一行目\n二行目\n', 20, 3],
  ['視察先は Ottawa で', 12, 2],
  ['W'.repeat(25), 10, 3],
  ['あ'.repeat(3000), 40, 150],
])('a text takes its lines in a column', (text, width, lines) => {
  expect(lineCount(text, width)).toBe(lines)
})
