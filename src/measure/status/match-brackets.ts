const closingOf = new Map(['()', '「」', '『』', '[]', '【】', '〔〕'].map(([open = '', close = '']) => [open, close]))
const bracket = /[()「」『』[\]【】〔〕]/g

/**
 * The brackets of a text: where each opens → where it closes. One that never closes is no bracket:
 * `matchBrackets('展示(8月)を開催')` is {2 → 5}. The text is taken with its width folded.
 */
export const matchBrackets = (folded: string): ReadonlyMap<number, number> => {
  const open: { readonly at: number; readonly close: string }[] = []
  const pairs = new Map<number, number>()
  for (const { 0: character, index } of folded.matchAll(bracket)) {
    const close = closingOf.get(character)
    if (close !== undefined) open.push({ at: index, close })
    else if (open.at(-1)?.close === character) pairs.set(open.pop()?.at ?? 0, index)
  }
  return pairs
}
