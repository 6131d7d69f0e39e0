const closing: Readonly<Record<string, string>> = { '(': ')', '「': '」', '『': '』', '[': ']', '【': '】', '〔': '〕' }

/**
 * The outermost brackets of a text: where each opens → where it closes. One that never closes is no bracket:
 * `matchBrackets('展示（8月）を開催')` is {2 → 5}. The text is taken with its width folded.
 */
export const matchBrackets = (folded: string): ReadonlyMap<number, number> => {
  const open: number[] = []
  const pairs = new Map<number, number>()
  for (let at = 0; at < folded.length; at++) {
    const character = folded.charAt(at)
    if (character in closing) open.push(at)
    else if (open.length > 0 && character === closing[folded.charAt(open.at(-1) ?? 0)]) pairs.set(open.pop() ?? 0, at)
  }
  return pairs
}
