import type { WordLine } from './piece.ts'
import { splitPieces } from './split-pieces.ts'
import type { Story } from './story.ts'

/** The words held back for a next paragraph where none came: at the end of a cell or of the document. */
export const takeHeld = (story: Story): readonly WordLine[] => {
  const held = story.held.splice(0)
  return held.length > 0 ? splitPieces(held) : []
}
