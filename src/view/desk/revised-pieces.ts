import type { CellRevision } from '../../base/document.ts'

/** A stretch of a cell of a source file: words, words in red, or words that were struck out and are no part of its text. */
export type RevisedPiece = { readonly kind: 'plain' | 'red' | 'struck'; readonly words: string }

/**
 * A cell's text with what its author did by hand: 「4回」 with 「3回」 struck before it is 「3回」 struck and 「4回」 plain. The
 * pieces that are not struck are the text, to the letter.
 */
export const revisedPieces = (text: string, revisions: readonly CellRevision[] = []): readonly RevisedPiece[] => {
  const edges = revisions.flatMap((one) => (one.kind === 'struck' ? [one.at] : [...one.span]))
  const cuts = [...new Set([0, ...edges, text.length])].filter((at) => at <= text.length).toSorted((a, b) => a - b)
  const struckAt = (at: number): readonly RevisedPiece[] =>
    revisions.flatMap((one) => (one.kind === 'struck' && one.at === at ? [{ kind: 'struck', words: one.words }] : []))
  return cuts.flatMap((from, index): readonly RevisedPiece[] => {
    const to = cuts[index + 1] ?? text.length
    const isRed = revisions.some((one) => one.kind === 'red' && one.span[0] <= from && to <= one.span[1])
    const words = text.slice(from, to)
    return [...struckAt(from), ...(words === '' ? [] : [{ kind: isRed ? 'red' : 'plain', words } as const])]
  })
}
