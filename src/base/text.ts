const folded = new Map<string, string>([
  ['\u3000', ' '],
  ['\u00a0', ' '],
  ['〜', '~'],
  ['～', '~'],
  ['−', '-'],
  ['－', '-'],
  ['‐', '-'],
  ['–', '-'],
])

/** From ｱ (U+FF71) on. */
const halfKana = 'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン'
const firstHalfKana = 0xff71

const foldOne = (character: string): string => {
  const code = character.charCodeAt(0)
  return code >= 0xff01 && code <= 0xff5e
    ? (folded.get(character) ?? String.fromCharCode(code - 0xfee0))
    : (folded.get(character) ?? halfKana[code - firstHalfKana] ?? character)
}

/**
 * Full-width letters, digits and signs as half-width ones, one code unit for one, so that offsets stay true:
 * 「（１）　Ｒ７～」 → 「(1) R7~」. For comparing and finding only; the source text is never replaced by it.
 */
export const foldWidth = (text: string): string =>
  wide.test(text) ? text.replace(/[\uff01-\uff5e\uff71-\uff9d\u3000\u00a0〜−‐–]/g, foldOne) : text

const wide = /[\uff01-\uff5e\uff71-\uff9d\u3000\u00a0〜−‐–]/

/** A text without any white space, full-width folded: two texts with the same words have the same key. */
export const wordsKey = (text: string): string => {
  const folded = foldWidth(text)
  return blank.test(folded) ? folded.replace(/\s+/g, '') : folded
}

const blank = /\s/
