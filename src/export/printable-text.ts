import { characterName } from './character-name.ts'
import type { Coverage } from './font-coverage.ts'

/** A paragraph's words in pieces: between two of them a line may be broken, though no space stands there. */
export type Pieces = readonly string[]

/** Makes texts printable in the fonts at hand, and keeps the names of the characters that none of them has. */
export type Printer = {
  readonly paragraphs: (text: string) => readonly Pieces[]
  readonly missingGlyphs: ReadonlySet<string>
}

const missingMark = '〓'
const lineBreak = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/
// The Ogham space is the one space that has a line to draw.
const invisible = /^(?!\u1680)[\p{Default_Ignorable_Code_Point}\p{White_Space}]$/u
// Typst refuses these in PDF/UA. The first says nothing at all inside a text, so that its loss is none.
const byteOrderMark = /\ufeff/g
const control = /^[\p{Cc}\p{Noncharacter_Code_Point}]$/u
const graphemes = new Intl.Segmenter('ja', { granularity: 'grapheme' })
// Addresses, rows of dots, a key held down: nothing the rules of line breaking would break.
const unbroken = /[^ \u3000\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{25,}|(.)\1{24,}/gu

const splitUnbroken = (text: string): Pieces => {
  const pieces: string[] = []
  let end = 0
  for (const found of text.matchAll(unbroken)) {
    if (found.index > end) pieces.push(text.slice(end, found.index))
    for (const { segment } of graphemes.segment(found[0])) pieces.push(segment)
    end = found.index + found[0].length
  }
  return end < text.length || pieces.length === 0 ? [...pieces, text.slice(end)] : pieces
}

/** A printer for fonts in their order; a letter with its accents must stand in one font whole. */
export const printerFor = (fonts: readonly Coverage[]): Printer => {
  const missingGlyphs = new Set<string>()
  const [first] = fonts
  const isPlain = (text: string) => [...text].every((character) => first?.(character.codePointAt(0) ?? 0))
  const isCovered = (grapheme: string) => {
    const codes = [...grapheme].filter((character) => !invisible.test(character)).map((one) => one.codePointAt(0) ?? 0)
    return fonts.some((covers) => codes.every(covers))
  }
  const printable = (grapheme: string): string => {
    if (isCovered(grapheme)) return grapheme
    missingGlyphs.add(characterName(grapheme))
    return control.test(grapheme) ? '' : missingMark
  }
  const print = (line: string): string => {
    const text = line.replaceAll('\t', ' ').replace(byteOrderMark, '')
    return isPlain(text) ? text : Array.from(graphemes.segment(text), ({ segment }) => printable(segment)).join('')
  }
  return { missingGlyphs, paragraphs: (text) => text.split(lineBreak).map((line) => splitUnbroken(print(line))) }
}
