import { type MarkedText, markedString } from './form-line.ts'
import type { Pieces, Printer } from './printable-text.ts'
import { textWidth } from './text-width.ts'

/** A paragraph and how it is set in: `indent` before its first line, `hang` before the others, both in em. */
export type Paragraph = { readonly indent: number; readonly hang: number; readonly pieces: Pieces }

const bullet = /^(?:[・●○◎◯□■◇◆※＊*－-]\s?)/u

/** How far a line hangs after what leads it, in em; a mark longer than six letters is no column of its own. */
export const hangWidth = (lead: string): number => Math.min(textWidth(lead), 12) / 2

/** What leads a line of a text by itself: 「・」 of 「・上流 1か所」. */
export const ownBullet = (line: string): string => bullet.exec(line)?.[0] ?? ''

/** The paragraphs of a cell: the words hang after the mark that leads them, and after bullets of their own. */
export const pdfParagraphs = (marked: MarkedText, indent: number, printer: Printer): readonly Paragraph[] => {
  const markWidth = marked.mark === '' ? 0 : hangWidth(marked.mark) + 0.5
  return printer.paragraphs(markedString(marked)).map((pieces, index) => {
    const own = hangWidth(ownBullet(pieces[0] ?? ''))
    return index === 0
      ? { indent, hang: indent + (markWidth || own), pieces }
      : { indent: indent + markWidth, hang: indent + markWidth + own, pieces }
  })
}

/** The words of a field on one line, whatever breaks they have. */
export const pdfWords = (text: string, printer: Printer): Pieces => printer.paragraphs(text).flat()

const hasWords = /[^\p{White_Space}\p{C}]/u

/** PDF/UA knows no empty heading: null where a text has no letter to print. */
export const pdfHeading = (text: string, printer: Printer): Pieces | null => {
  const words = pdfWords(text, printer)
  return hasWords.test(words.join('')) ? words : null
}
