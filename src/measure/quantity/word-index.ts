/** A set of words that finds the longest one beginning, or ending, at a place; one look-up for each text, however long. */
export type WordIndex = {
  readonly longestAt: (text: string, at: number) => string | null
  readonly longestBefore: (text: string, end: number) => string | null
}

const longestFirst = (a: string, b: string) => b.length - a.length

const grouped = (words: readonly string[], key: (word: string) => number): Map<number, string[]> => {
  const groups = new Map<number, string[]>()
  for (const word of [...new Set(words)].sort(longestFirst)) {
    const group = groups.get(key(word))
    if (group) group.push(word)
    else groups.set(key(word), [word])
  }
  return groups
}

/** Builds an index over a table of words: `indexWords(['人', '人分']).longestAt('5人分', 1)` is 「人分」. */
export const indexWords = (words: readonly string[]): WordIndex => {
  const byFirst = grouped(words, (word) => word.charCodeAt(0))
  const byLast = grouped(words, (word) => word.charCodeAt(word.length - 1))
  return {
    longestAt: (text, at) => byFirst.get(text.charCodeAt(at))?.find((word) => text.startsWith(word, at)) ?? null,
    longestBefore: (text, end) =>
      byLast.get(text.charCodeAt(end - 1))?.find((word) => text.endsWith(word, end)) ?? null,
  }
}
