import { expect, test } from 'vitest'
import { printedLetter } from './printed-letter.ts'

test.each([
  ['⼈', '人'],
  ['⻑', '長'],
  ['⺠', '民'],
  ['⻘', '青'],
  ['\u2027', '・'],
  ['ﬁ', 'fi'],
  ['\u00ad', '-'],
  ['\u0003', ''],
])('a shape named %s by the browser is read as %s', (named, meant) => {
  expect(printedLetter(named)).toBe(meant)
})

test.each(['ｶ', '㈱', '①', '﨑', '～', '〜', '\ue000', '㎡', '\u3000', 'Å'])(
  '%s is kept as it is printed',
  (letter) => {
    expect(printedLetter(letter)).toBe(letter)
  },
)
