import type { Span } from '../../base/place.ts'

/**
 * A stretch of a text between two commas, stops or gaps. Words in brackets stand apart as notes, because 「未開催（12月
 * 開催予定）」 says 未開催; words in 「」 are a name and say nothing of the work.
 */
export type Clause = {
  /** Full-width folded, notes taken out, names emptied: 「交流会を「」で開催」. */
  readonly words: string
  readonly notes: readonly string[]
  readonly span: Span
  /** Clauses up to the same full stop (or gap) share a number. */
  readonly sentence: number
}
