import { signSet } from '../token/sign-set.ts'

const closingOf = new Map(['()', '「」', '『』', '[]', '【】', '〔〕'].map(([open = '', close = '']) => [open, close]))
const bracket = signSet('()「」『』[]【】〔〕')

/**
 * The brackets of a text: where each opens → where it closes. One that never closes is no bracket:
 * `matchBrackets('展示(8月)を開催')` is {2 → 5}. The text is taken with its width folded.
 */
export const matchBrackets = (folded: string): ReadonlyMap<number, number> => {
  const open: number[] = []
  const pairs = new Map<number, number>()
  for (let at = 0; at < folded.length; at++) {
    if (bracket[folded.charCodeAt(at)] !== 1) continue
    const opened = open.at(-1)
    if (closingOf.has(folded.charAt(at))) open.push(at)
    else if (opened !== undefined && closingOf.get(folded.charAt(opened)) === folded.charAt(at)) {
      pairs.set(opened, at)
      open.pop()
    }
  }
  return pairs
}
