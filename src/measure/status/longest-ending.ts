/**
 * A table from endings to what they mean, asked for the longest ending of some words:
 * `longestEnding(table, '受付を開始しました')` finds 「しました」 before 「ました」. One look-up per length, so that a long text costs no more than a short one.
 */
export type EndingTable<Meaning> = { readonly meanings: ReadonlyMap<string, Meaning>; readonly longest: number }

/** Builds the table from one list of endings per meaning. */
export const endingTable = <Meaning extends string>(
  endings: Readonly<Record<Meaning, string>>,
): EndingTable<Meaning> => {
  const meanings = new Map<string, Meaning>()
  for (const meaning in endings)
    for (const ending of endings[meaning].split(/\s+/)) if (ending !== '') meanings.set(ending, meaning)
  return { meanings, longest: Math.max(...[...meanings.keys()].map((ending) => ending.length)) }
}

/** The longest ending of `words` the table knows, with its meaning and the words before it; null: none. */
export const longestEnding = <Meaning>(
  table: EndingTable<Meaning>,
  words: string,
): { readonly meaning: Meaning; readonly ending: string; readonly before: string } | null => {
  for (let length = Math.min(table.longest, words.length); length > 0; length--) {
    const ending = words.slice(-length)
    const meaning = table.meanings.get(ending)
    if (meaning !== undefined) return { meaning, ending, before: words.slice(0, -length) }
  }
  return null
}
