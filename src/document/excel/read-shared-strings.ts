import type { OfficeParts } from '../office/office-parts.ts'
import { excelLimit } from './excel-limit.ts'
import { makeWordsReader, type RichWords } from './words-reader.ts'

/** The texts that cells refer to by their number; null: more than can be kept. */
export const readSharedStrings = (parts: OfficeParts, part: string): readonly RichWords[] | null => {
  const strings: RichWords[] = []
  const words = makeWordsReader()
  let count = 0
  parts.scan(part, {
    onOpen: words.onOpen,
    onWords: words.onWords,
    onClose: (name) => {
      words.onClose(name)
      if (name !== 'si') return
      const taken = words.take()
      count++
      if (count <= excelLimit.sharedStrings) strings.push(taken)
    },
  })
  return count > excelLimit.sharedStrings ? null : strings
}
