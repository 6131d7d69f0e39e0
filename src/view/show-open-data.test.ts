import { expect, test } from 'vitest'
import { showLicence } from './show-open-data.ts'
import { showSize } from './show-size.ts'

test.each([
  ['CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/deed.ja', '出典として市の名前を書けば'],
  ['CC0 1.0', 'https://creativecommons.org/publicdomain/zero/1.0/deed.ja', '自由に使えます。'],
  ['しるべ野市利用規約', null, ''],
])('the terms %s lead to their text', (licence, address, words) => {
  expect(showLicence(licence)).toEqual({ name: licence, address, words: expect.stringContaining(words) })
})

test('a city that has not said its terms is not taken to allow anything', () => {
  expect(showLicence(null)).toMatchObject({ name: null, words: expect.stringContaining('お問い合わせください') })
})

test.each([
  [0, '1 KB'],
  [800, '1 KB'],
  [20_480, '20 KB'],
  [1_048_575, '1.0 MB'],
  [2_620_413, '2.5 MB'],
])('a file of %i bytes is of %s', (bytes, words) => {
  expect(showSize(bytes)).toBe(words)
})
