import type { ExcelParts } from './excel-parts.ts'
import { makeWordsReader, type RichWords } from './words-reader.ts'

/** The texts that cells refer to by their number. */
export const readSharedStrings = (parts: ExcelParts, part: string): readonly RichWords[] => {
  const strings: RichWords[] = []
  const words = makeWordsReader()
  parts.scan(part, {
    onOpen: words.onOpen,
    onWords: words.onWords,
    onClose: (name) => {
      words.onClose(name)
      if (name === 'si') strings.push(words.take())
    },
  })
  return strings
}
