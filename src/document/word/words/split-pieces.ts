import type { Piece, WordLine } from './piece.ts'

/** Cuts pieces at the line breaks the author made. A break that was struck out breaks no line. */
export const splitPieces = (pieces: readonly Piece[]): readonly WordLine[] => {
  const lines: Piece[][] = [[]]
  for (const { words, look } of pieces)
    for (const [index, part] of (look === 'struck' ? [words] : words.split('\n')).entries()) {
      if (index > 0) lines.push([])
      if (part !== '') lines.at(-1)?.push({ words: part, look })
    }
  return lines
}
