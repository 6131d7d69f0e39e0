import type { ExcelParts } from './excel-parts.ts'
import { readRelationships } from './read-relationships.ts'

/** The words in the text boxes and shapes that lie over a worksheet, one text a shape. */
export const findShapeWords = (parts: ExcelParts, worksheet: string): readonly string[] => {
  const shapes: string[] = []
  for (const { kind, part } of readRelationships(parts, worksheet)) {
    if (kind !== 'drawing') continue
    let inText = false
    let words = ''
    parts.scan(part, {
      onOpen: (name) => {
        if (name === 't') inText = true
      },
      onWords: (text) => {
        if (inText) words += text
      },
      onClose: (name) => {
        if (name === 't') inText = false
        if (name !== 'sp') return
        if (words.trim() !== '') shapes.push(words.trim())
        words = ''
      },
    })
  }
  return shapes
}
