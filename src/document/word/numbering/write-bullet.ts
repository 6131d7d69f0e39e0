import { symbolWords, unknownSign } from '../words/symbol-words.ts'

/** The sign before a bulleted paragraph, as printed: 「●」 for the `l` of Wingdings. A picture or a sign not known is 「・」. */
export const writeBullet = (letter: string, font: string | undefined): string => {
  // Word's second level is the letter o of a typewriter font.
  if (letter === 'o') return '○'
  const { text } = symbolWords(letter, font)
  return text.replaceAll(unknownSign, '・')
}
