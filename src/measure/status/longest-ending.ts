/** Endings and what they mean, by their last character, the longest first. */
export type EndingTable<Meaning> = ReadonlyMap<string, readonly (readonly [ending: string, meaning: Meaning])[]>

/** Builds a table from one list of endings per meaning: `endingTable({ past: 'した しました', going: 'ている' })`. */
export const endingTable = <Meaning extends string>(
  endings: Readonly<Record<Meaning, string>>,
): EndingTable<Meaning> => {
  const table = new Map<string, (readonly [string, Meaning])[]>()
  for (const meaning in endings)
    for (const ending of endings[meaning].split(/\s+/)) {
      const same = table.get(ending.slice(-1)) ?? []
      if (ending !== '') table.set(ending.slice(-1), [...same, [ending, meaning]])
    }
  return new Map([...table].map(([last, list]) => [last, list.toSorted(([a], [b]) => b.length - a.length)]))
}

/**
 * The longest ending of some words that a table knows, with the words before it; null: none. In 「受付を開始しました」
 * 「しました」 is found before 「ました」.
 */
export const longestEnding = <Meaning>(
  table: EndingTable<Meaning>,
  words: string,
): { readonly meaning: Meaning; readonly before: string } | null => {
  const found = table.get(words.charAt(words.length - 1))?.find(([ending]) => words.endsWith(ending))
  return found ? { meaning: found[1], before: words.slice(0, -found[0].length) } : null
}
