import { expect, test } from 'vitest'
import type { Place } from '../../base/place.ts'
import { placeName } from './place-name.ts'
import { sourceName } from './source-name.ts'

test.each<[Place, string]>([
  [
    { source: '報告.txt', line: 12, goal: '7', item: '①', step: '(2)', column: 'progress' },
    '12行目 目標7 ①(2) 進捗状況',
  ],
  [{ page: 3, sheet: '総務部', cell: 'B12' }, '3ページ シート「総務部」 B12'],
  [{ goal: '?2', column: 'title' }, '2番目の目標 題名'],
  [{ column: '担当課' }, '担当課'],
  [{}, ''],
])('the place %o is named in words', (place, words) => {
  expect(placeName(place)).toBe(words)
})

test('a source place begins with its file', () => {
  expect(sourceName({ source: '報告.txt', page: 1, line: 12, cell: '3' })).toBe('報告.txt 12行目 左から3番目の欄')
})
