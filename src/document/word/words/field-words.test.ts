import { expect, test } from 'vitest'
import { fieldWords } from './field-words.ts'

test.each([
  ['eq \\o\\ac(○,3)', '③'],
  [' EQ \\o\\ac(○,１２) ', '⑫'],
  ['eq \\o(1,○)', '①'],
  ['eq \\o\\ac(○,新)', '（新）'],
  ['eq \\o\\ac(□,3)', '（3）'],
  ['eq \\o\\ac(□,\\s\\do 2(継))', '（継）'],
  ['EQ \\* jc2 \\* "Font:MS Mincho" \\* hps10 \\o\\ad(\\s\\up 9(みなと),湊)', '湊'],
  ['eq \\f(1,2)', ''],
  [' PAGE \\* MERGEFORMAT ', ''],
  ['eq \\o', ''],
  ['eq \\o(((', ''],
])('a field without a result: %s', (code, words) => {
  expect(fieldWords(code)).toBe(words)
})
