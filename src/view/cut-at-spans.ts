import type { Span } from '../base/place.ts'

/** A piece of a text, and whether something was read in it. */
export type Piece = { readonly key: string; readonly words: string; readonly isRead: boolean }

/**
 * Cuts words that begin at `start` of their text where something was read: 「7回実施」 with [0, 2] is 「7回」 read and 「実施」
 * not. Spans may touch, overlap or lie elsewhere; the pieces together are always the words.
 */
export const cutAtSpans = (words: string, start: number, spans: readonly Span[]): readonly Piece[] => {
  const edges = spans.flat().map((edge) => Math.min(Math.max(edge - start, 0), words.length))
  const cuts = [...new Set([0, ...edges, words.length])].toSorted((a, b) => a - b)
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? words.length
    const isRead = spans.some(([first, last]) => first - start <= from && to <= last - start)
    return { key: String(from), words: words.slice(from, to), isRead }
  })
}
