import { expect, test } from 'vitest'
import type { CellRevision } from '../../base/document.ts'
import { revisedPieces } from './revised-pieces.ts'

test.each<[string, string, readonly CellRevision[], string]>([
  ['nothing was done', '講座 4回', [], '講座 4回'],
  ['nothing stands there', '', [], ''],
  ['a word was struck and another written', '講座 4回', [{ kind: 'struck', at: 3, words: '3回' }], '講座 ~3回~4回'],
  ['the end was struck', '講座', [{ kind: 'struck', at: 2, words: '（中止）' }], '講座~（中止）~'],
  ['all was struck', '', [{ kind: 'struck', at: 0, words: '廃止' }], '~廃止~'],
  ['a word is red', '講座 4回', [{ kind: 'red', span: [3, 5] }], '講座 *4回*'],
  [
    'a red word stands for a struck one',
    '講座 4回実施',
    [
      { kind: 'struck', at: 3, words: '3回' },
      { kind: 'red', span: [3, 5] },
    ],
    '講座 ~3回~*4回*実施',
  ],
])('%s', (_, text, revisions, shown) => {
  const signs = { plain: '', red: '*', struck: '~' }
  const pieces = revisedPieces(text, revisions)
  expect(pieces.map(({ kind, words }) => `${signs[kind]}${words}${signs[kind]}`).join('')).toBe(shown)
})
