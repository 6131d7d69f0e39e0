import { type AlignmentType, type IParagraphOptions, Paragraph, Tab, TextRun } from 'docx'
import { type MarkedText, markedString } from './form-line.ts'
import { hangings } from './hang-width.ts'

/** How the words of a field look; `size` is relative to the form's letters. */
export type WordLook = Pick<IParagraphOptions, 'heading' | 'spacing' | 'keepNext'> & {
  readonly alignment?: (typeof AlignmentType)[keyof typeof AlignmentType]
  readonly bold?: boolean
  readonly size?: number
}

/** Makes paragraphs for a document whose letters have a size (in points), with texts made clean first. */
export type WordWriter = {
  readonly size: number
  readonly clean: (text: string) => string
}

const run = (line: string, { bold, size = 1 }: WordLook, { size: letters }: WordWriter): TextRun =>
  new TextRun({
    ...(bold && { bold }),
    ...(size !== 1 && { size: Math.round(letters * size * 2) }),
    // A tab that the author typed is one in Word too.
    children: line.split('\t').flatMap((part, index) => (index === 0 ? [part] : [new Tab(), part])),
  })

const paragraph = (
  line: string,
  indent: IParagraphOptions['indent'],
  look: WordLook,
  writer: WordWriter,
): Paragraph => {
  const { heading, alignment, spacing, keepNext } = look
  return new Paragraph({
    ...(heading && { heading }),
    ...(alignment && { alignment }),
    ...(spacing && { spacing }),
    ...(keepNext && { keepNext }),
    ...(indent && { indent }),
    children: line === '' ? [] : [run(line, look, writer)],
  })
}

/** A text as paragraphs, one for each of its lines. */
export const wordParagraphs = (text: string, look: WordLook, writer: WordWriter): readonly Paragraph[] =>
  writer
    .clean(text)
    .split('\n')
    .map((line) => paragraph(line, undefined, look, writer))

/** A text with the mark that leads it: typed before it, the words hanging after it. `indent` in em. */
export const wordMarkedParagraphs = (
  marked: MarkedText,
  indent: number,
  look: WordLook,
  writer: WordWriter,
): readonly Paragraph[] => {
  const lines = writer.clean(markedString(marked)).split('\n')
  const twips = (em: number): number => Math.round(em * writer.size * 20)
  const all = hangings(marked.mark, lines, indent)
  return lines.map((line, index) => {
    const { indent: first, hang } = all[index] ?? { indent, hang: indent }
    const isPlain = hang === 0
    return paragraph(line, isPlain ? undefined : { left: twips(hang), hanging: twips(hang - first) }, look, writer)
  })
}
