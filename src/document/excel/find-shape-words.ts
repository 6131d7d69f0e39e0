import type { OfficeParts } from '../office/office-parts.ts'
import { readRelationships } from '../office/read-relationships.ts'

const readShapes = (parts: OfficeParts, drawing: string): readonly string[] => {
  const shapes: string[] = []
  let words = ''
  let inText = false
  // What older programs shall draw instead says the same once more.
  let isFallback = false
  parts.scan(drawing, {
    onOpen: (name) => {
      if (name === 'Fallback') isFallback = true
      inText = name === 't' && !isFallback
    },
    onWords: (text) => {
      if (inText) words += text
    },
    onClose: (name) => {
      inText = false
      if (name === 'Fallback') isFallback = false
      if (name !== 'sp') return
      if (words.trim() !== '') shapes.push(words.trim())
      words = ''
    },
  })
  return shapes
}

/** The words in the text boxes and shapes that lie over a worksheet, one text a shape. */
export const findShapeWords = (parts: OfficeParts, worksheet: string): readonly string[] =>
  readRelationships(parts, worksheet).flatMap(({ kind, part }) => (kind === 'drawing' ? readShapes(parts, part) : []))
