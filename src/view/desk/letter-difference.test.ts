import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type DifferencePiece, letterDifference } from './letter-difference.ts'

/** 「[-7-]{+8+}回実施」. */
const marked = (pieces: readonly DifferencePiece[]): string =>
  pieces
    .map(({ kind, words }) => (kind === 'same' ? words : kind === 'gone' ? `[-${words}-]` : `{+${words}+}`))
    .join('')

test.each<[string, string, string]>([
  ['7回実施', '7回実施', '7回実施'],
  ['7回実施', '8回実施', '[-7-]{+8+}回実施'],
  ['', '原案を作成中', '{+原案を作成中+}'],
  ['原案を作成中', '', '[-原案を作成中-]'],
  [
    '登録者数 4,380人（9月31日現在）',
    '登録者数 4,395人（9月30日現在）',
    '登録者数 [-4,380-]{+4,395+}人（9月[-31-]{+30+}日現在）',
  ],
  ['講座を開催', '出前講座を2回開催', '{+出前+}講座を{+2回+}開催'],
  ['12人が参加\n次回は11月', '12人が参加\n次回は12月', '12人が参加\n次回は[-11-]{+12+}月'],
  ['府内会議で検討', '庁内会議で検討', '[-府-]{+庁+}内会議で検討'],
  // The one の that both have by chance is no help to a reader.
  ['山の道を直す', '川の橋を架ける', '[-山の道を直す-]{+川の橋を架ける+}'],
  ['R8.3 完了', 'R8.12 完了', 'R[-8.3-]{+8.12+} 完了'],
])('%s → %s', (before, after, pieces) => {
  expect(marked(letterDifference(before, after))).toBe(pieces)
})

test('nothing is lost of either text, whatever they are', () => {
  const text = fc.string({ unit: fc.constantFrom('回', '1', '2', ',', 'a', 'の', '\n', '😀', '実'), maxLength: 40 })
  fc.assert(
    fc.property(text, text, (before, after) => {
      const pieces = letterDifference(before, after)
      const without = (kind: DifferencePiece['kind']): string =>
        pieces.flatMap((piece) => (piece.kind === kind ? [] : [piece.words])).join('')
      expect([without('new'), without('gone')]).toEqual([before, after])
      expect(pieces.every(({ words }) => words !== '')).toBe(true)
    }),
  )
})

test('very long texts are shown as replaced, and the same beginning and end stay', () => {
  const long = (letter: string): string => `始め${letter.repeat(5_000)}終わり`
  expect(letterDifference(long('山'), long('川')).map(({ kind, words }) => [kind, words.length])).toEqual([
    ['same', 2],
    ['gone', 5_000],
    ['new', 5_000],
    ['same', 3],
  ])
})
