/** Endings and what they mean, by their last two characters (or the only one), the longest first. */
export type EndingTable<Meaning> = ReadonlyMap<number, readonly (readonly [ending: string, meaning: Meaning])[]>

/** The key of the last two characters: a number is found faster than a piece cut out of the text. */
const keyOfTwo = (words: string): number =>
  words.charCodeAt(words.length - 2) * 0x10000 + words.charCodeAt(words.length - 1)
const keyOfOne = (words: string): number => words.charCodeAt(words.length - 1)

/** Builds a table from one list of endings per meaning: `endingTable({ past: 'した しました', going: 'ている' })`. */
export const endingTable = <Meaning extends string>(
  endings: Readonly<Record<Meaning, string>>,
): EndingTable<Meaning> => {
  const table = new Map<number, (readonly [string, Meaning])[]>()
  for (const meaning in endings)
    for (const ending of endings[meaning].split(/\s+/)) {
      if (ending === '') continue
      const key = ending.length > 1 ? keyOfTwo(ending) : keyOfOne(ending)
      table.set(key, [...(table.get(key) ?? []), [ending, meaning]])
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
  const found =
    (words.length > 1 ? table.get(keyOfTwo(words))?.find(([ending]) => words.endsWith(ending)) : undefined) ??
    table.get(keyOfOne(words))?.[0]
  return found ? { meaning: found[1], before: words.slice(0, -found[0].length) } : null
}
