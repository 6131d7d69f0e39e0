import type { Place } from './place.ts'

export const findingLevels = ['error', 'warning', 'hint'] as const
/** error: must be answered before submission; warning: somebody should look; hint: may be passed over. */
export type FindingLevel = (typeof findingLevels)[number]

/** Something to look at, for whoever keeps the document. Collected, never thrown; its wording is in `view/message`. */
export type Finding<Code extends string = string> = {
  readonly code: Code
  readonly level: FindingLevel
  readonly place: Place
  /** What the message names: `{ mark: '(6)', words: '自治会等との…' }`. */
  readonly detail?: Readonly<Record<string, string | number>>
  /** A text that may stand instead, offered and never put in by itself. */
  readonly proposal?: string
}
