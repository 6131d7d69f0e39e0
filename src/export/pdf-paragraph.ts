import { type MarkedText, markedString } from './form-line.ts'
import { type Hanging, hangings } from './hang-width.ts'
import type { Pieces, Printer } from './printable-text.ts'

/** A paragraph and how it is set in. */
export type Paragraph = Hanging & { readonly pieces: Pieces }

/** The paragraphs of a cell, every one made printable. */
export const pdfParagraphs = (marked: MarkedText, indent: number, printer: Printer): readonly Paragraph[] => {
  const lines = printer.paragraphs(markedString(marked))
  const all = hangings(
    marked.mark,
    lines.map(([first = '']) => first),
    indent,
  )
  return lines.map((pieces, index) => ({ ...(all[index] ?? { indent, hang: indent }), pieces }))
}

/** The words of a field on one line, whatever breaks they have. */
export const pdfWords = (text: string, printer: Printer): Pieces => printer.paragraphs(text).flat()

const hasWords = /[^\p{White_Space}\p{C}]/u

/** PDF/UA knows no empty heading: null where a text has no letter to print. */
export const pdfHeading = (text: string, printer: Printer): Pieces | null => {
  const words = pdfWords(text, printer)
  return hasWords.test(words.join('')) ? words : null
}
