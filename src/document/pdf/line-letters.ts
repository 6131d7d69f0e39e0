import type { Glyph } from './ink.ts'
import { alongOf, isBlank, type TextLine } from './text-line.ts'

export type Letter = { readonly text: string; readonly isStruck: boolean; readonly isRed: boolean }

/** A gap this wide is a blank, in heights of the font: narrow between Latin letters, wide where lines are stretched. */
const blankBetween = { latin: 0.2, other: 0.62 }

const isLatin = (text: string): boolean => /^[!-~À-ɏ]/.test(text)

/** Blanks that the next letter covers were put in by a program to part Japanese from Latin letters a little. */
const isCovered = (blanks: readonly Glyph[], gap: number): boolean =>
  blanks.length > 0 && gap < 0.6 * Math.max(...blanks.map(({ length }) => length))

const letterOf = ({ text, isStruck, isRed }: Glyph): Letter => ({ text, isStruck, isRed })

/** The letters of a line, with a blank where the line has a gap and no blank of its own. */
export const lineLetters = ({ glyphs, size }: TextLine): readonly Letter[] => {
  const letters: Letter[] = []
  let before: Glyph | null = null
  let blanks: Glyph[] = []
  for (const glyph of glyphs) {
    if (isBlank(glyph)) {
      blanks.push(glyph)
      continue
    }
    const gap = before ? alongOf(glyph) - alongOf(before) - before.length : Number.POSITIVE_INFINITY
    if (!isCovered(blanks, gap)) letters.push(...blanks.map(letterOf))
    const least = isLatin(glyph.text) && before && isLatin(before.text) ? blankBetween.latin : blankBetween.other
    if (before && blanks.length === 0 && gap > least * size)
      letters.push({ text: ' ', isStruck: glyph.isStruck && before.isStruck, isRed: glyph.isRed && before.isRed })
    letters.push(letterOf(glyph))
    before = glyph
    blanks = []
  }
  return [...letters, ...blanks.map(letterOf)]
}

/** A line's words: `lineText(line)` is 「(1) 4回開催」. */
export const lineText = (line: TextLine): string =>
  lineLetters(line)
    .map(({ text }) => text)
    .join('')
    .trim()
