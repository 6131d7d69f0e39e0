/** A stretch of two texts set against each other: in both, only in the one before, or only in the one after. */
export type DifferencePiece = { readonly kind: 'same' | 'gone' | 'new'; readonly words: string }

/** A number or a word in Latin letters is compared as a whole, everything else letter by letter. */
const units = /[0-9０-９][0-9０-９,，.．]*|[A-Za-zＡ-Ｚａ-ｚ]+|\r\n|[\s\S]/gu

/** Longer texts are shown as replaced as a whole, so that no page waits for the comparison. */
const mostSteps = 4_000_000

const unitsOf = (text: string): readonly string[] => text.match(units) ?? []

const countShared = (a: readonly string[], b: readonly string[]): number => {
  const most = Math.min(a.length, b.length)
  let count = 0
  while (count < most && a[count] === b[count]) count += 1
  return count
}

/** How long the longest common sequence of the rests from each pair of places on is, row by row. */
const lengthsOf = (a: readonly string[], b: readonly string[]): readonly Uint32Array[] => {
  const rows = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1))
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const row = rows[i] ?? new Uint32Array()
    const below = rows[i + 1] ?? new Uint32Array()
    for (let j = b.length - 1; j >= 0; j -= 1)
      row[j] = a[i] === b[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0)
  }
  return rows
}

const compareMiddle = (a: readonly string[], b: readonly string[]): readonly DifferencePiece[] => {
  if (a.length * b.length > mostSteps)
    return [
      { kind: 'gone', words: a.join('') },
      { kind: 'new', words: b.join('') },
    ]
  const lengths = lengthsOf(a, b)
  const pieces: DifferencePiece[] = []
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    const isGone = j >= b.length || (lengths[i + 1]?.[j] ?? -1) >= (lengths[i]?.[j + 1] ?? 0)
    if (i < a.length && j < b.length && a[i] === b[j]) {
      pieces.push({ kind: 'same', words: a[i] ?? '' })
      i += 1
      j += 1
    } else if (i < a.length && isGone) pieces.push({ kind: 'gone', words: a[i++] ?? '' })
    else pieces.push({ kind: 'new', words: b[j++] ?? '' })
  }
  return pieces
}

/** A single letter that happens to be the same amid changes tells nobody anything: it counts as changed with them. */
const isChance = ({ kind, words }: DifferencePiece, index: number, all: readonly DifferencePiece[]): boolean =>
  kind === 'same' && words.length === 1 && index > 0 && index < all.length - 1 && !/[\s。、・]/.test(words)

/** Puts neighbours of one kind together; between two stretches that are the same, what is gone stands before what is new. */
const join = (pieces: readonly DifferencePiece[]): readonly DifferencePiece[] => {
  const joined: DifferencePiece[] = []
  let gone = ''
  let added = ''
  const close = (): void => {
    if (gone !== '') joined.push({ kind: 'gone', words: gone })
    if (added !== '') joined.push({ kind: 'new', words: added })
    gone = ''
    added = ''
  }
  for (const { kind, words } of pieces) {
    if (kind === 'gone') gone += words
    else if (kind === 'new') added += words
    else {
      close()
      const last = joined.at(-1)
      if (last?.kind === 'same') joined[joined.length - 1] = { kind, words: last.words + words }
      else joined.push({ kind, words })
    }
  }
  close()
  return joined
}

const withoutChance = (pieces: readonly DifferencePiece[]): readonly DifferencePiece[] =>
  pieces.flatMap((piece, index, all): readonly DifferencePiece[] =>
    isChance(piece, index, all)
      ? [
          { kind: 'gone', words: piece.words },
          { kind: 'new', words: piece.words },
        ]
      : [piece],
  )

/**
 * Where two texts differ, letter by letter: 「7回実施」 and 「8回実施」 are 「7」 gone, 「8」 new, 「回実施」 in both. The pieces
 * that are not new are the text before, those that are not gone the text after, to the letter.
 */
export const letterDifference = (before: string, after: string): readonly DifferencePiece[] => {
  const a = unitsOf(before)
  const b = unitsOf(after)
  const start = countShared(a, b)
  const end = countShared(a.slice(start).toReversed(), b.slice(start).toReversed())
  const same = (words: readonly string[]): readonly DifferencePiece[] =>
    words.length === 0 ? [] : [{ kind: 'same', words: words.join('') }]
  const middle = join(compareMiddle(a.slice(start, a.length - end), b.slice(start, b.length - end)))
  return join([...same(a.slice(0, start)), ...withoutChance(middle), ...same(a.slice(a.length - end))])
}
