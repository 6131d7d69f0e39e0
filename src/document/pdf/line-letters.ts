import type { Glyph } from './ink.ts'
import type { TextLine } from './text-line.ts'

export type Letter = { readonly text: string; readonly isStruck: boolean; readonly isRed: boolean }

/** A gap this wide is a blank, in heights of the font: narrow between Latin letters, wide where lines are stretched. */
const blankBetween = { latin: 0.2, other: 0.62 }

const isLatin = (text: string): boolean => /^[!-~À-ɏ]/.test(text)

const alongOf = ({ x, y, turn }: Glyph): number => (turn === 'down' ? y : turn === 'up' ? -y : turn === 'left' ? -x : x)

/** The letters of a line, with a blank where the line has a gap and no blank of its own. */
export const lineLetters = ({ glyphs, size }: TextLine): readonly Letter[] => {
  const letters: Letter[] = []
  let before: Glyph | null = null
  for (const glyph of glyphs) {
    const isBlank = glyph.text.trim() === ''
    if (before && !isBlank && before.text.trim() !== '') {
      const gap = alongOf(glyph) - alongOf(before) - before.length
      const least = isLatin(glyph.text) && isLatin(before.text) ? blankBetween.latin : blankBetween.other
      const both = { isStruck: glyph.isStruck && before.isStruck, isRed: glyph.isRed && before.isRed }
      if (gap > least * size) letters.push({ text: ' ', ...both })
    }
    letters.push({ text: glyph.text, isStruck: glyph.isStruck, isRed: glyph.isRed })
    before = glyph
  }
  return letters
}

/** A line's words: `lineText(line)` is 「(1) 4回開催」. */
export const lineText = (line: TextLine): string =>
  lineLetters(line)
    .map(({ text }) => text)
    .join('')
    .trim()
