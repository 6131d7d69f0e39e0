/** A part by what it is recognised by. */
export type Labelled = {
  readonly id: string
  /** Its mark or number, folded; null: none printed. */
  readonly mark: string | null
  /** Its title or action without white space; '' when nothing is written. */
  readonly words: string
  readonly position: number
  /** A known part that stands nowhere any more: recognised by its words only. */
  readonly gone?: boolean
}

type Pair = readonly [wanted: Labelled, known: Labelled]
type Pass = (wanted: readonly Labelled[], known: readonly Labelled[]) => readonly Pair[]

const byKey =
  (keyOf: (part: Labelled) => string | null): Pass =>
  (wanted, known) => {
    const waiting = Map.groupBy(known, keyOf)
    return wanted.flatMap((part) => {
      const key = keyOf(part)
      const first = key === null ? undefined : waiting.get(key)?.shift()
      return first ? [[part, first] as const] : []
    })
  }

const comparedLength = 80
const comparedPairs = 10_000
const enoughAlike = 0.5

const bigrams = (words: string): ReadonlySet<string> => {
  const compared = words.slice(0, comparedLength)
  return new Set(Array.from({ length: Math.max(0, compared.length - 1) }, (_, at) => compared.slice(at, at + 2)))
}

/** How alike two texts are, by the pairs of letters they share: 0 nothing, 1 the same. */
const likeness = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  a.size + b.size === 0 ? 0 : (2 * a.intersection(b).size) / (a.size + b.size)

/** The most alike first. Left out where the comparison would take long: no form has a hundred lines under one head. */
const byLikeness: Pass = (wanted, known) => {
  if (wanted.length * known.length > comparedPairs) return []
  const knownBigrams = known.map((part) => bigrams(part.words))
  const alike = wanted.flatMap((part) => {
    const own = bigrams(part.words)
    return known.map((other, at) => ({ pair: [part, other] as const, value: likeness(own, knownBigrams[at] ?? own) }))
  })
  const taken = new Set<Labelled>()
  return alike
    .filter(({ value }) => value >= enoughAlike)
    .toSorted((a, b) => b.value - a.value)
    .flatMap(({ pair }) => {
      if (pair.some((part) => taken.has(part))) return []
      for (const part of pair) taken.add(part)
      return [pair]
    })
}

const wordsOf = ({ words }: Labelled): string | null => words || null
const markAndWordsOf = ({ mark, words }: Labelled): string | null => (words ? `${mark} ${words}` : null)
const markOf = ({ mark, gone }: Labelled): string | null => (gone ? null : mark)
const placeOf = ({ mark, words, position, gone }: Labelled): string | null =>
  mark === null && words === '' && !gone ? String(position) : null

/** Words go before marks: where (2) was withdrawn, the old (3) is the new (2). */
const passes: readonly Pass[] = [byKey(markAndWordsOf), byKey(wordsOf), byLikeness, byKey(markOf), byKey(placeOf)]
const passesByWords: readonly Pass[] = [byKey(markAndWordsOf), byKey(wordsOf)]

/**
 * Recognises parts again: gives the known id of each wanted part that has one. Among siblings by words, likeness, mark
 * and position; across a whole sheet by the same words only.
 */
export const matchParts = (
  wanted: readonly Labelled[],
  known: readonly Labelled[],
  among: 'siblings' | 'sheet',
): ReadonlyMap<string, string> => {
  const matched = new Map<string, string>()
  const taken = new Set<string>()
  for (const pass of among === 'siblings' ? passes : passesByWords) {
    const pairs = pass(
      wanted.filter((part) => !matched.has(part.id)),
      known.filter((part) => !taken.has(part.id)),
    )
    for (const [part, { id }] of pairs) {
      matched.set(part.id, id)
      taken.add(id)
    }
  }
  return matched
}
