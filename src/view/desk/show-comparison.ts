import type { Place } from '../../base/place.ts'
import type { PartWords, ReceivedComparison } from '../../sheet/received-sheet.ts'
import { notEditableAdvice } from '../message/not-editable-advice.ts'
import { partName } from '../message/part-name.ts'
import { stateLabels } from '../message/state-label.ts'
import type { WordMark } from '../message/word-mark.ts'
import { type DifferencePiece, letterDifference } from './letter-difference.ts'
import { showChange } from './show-change.ts'

/** What importing a sheet would change, cell by cell. */
export type ComparisonView = {
  /** 「変わる欄 3・増える行 1」. */
  readonly words: string
  readonly isNew: boolean
  readonly state: WordMark | null
  /** Why it cannot take the place of what is kept, and what to do; null: it can. */
  readonly whyNot: string | null
  readonly differences: readonly DifferenceRow[]
  readonly newParts: readonly {
    readonly key: string
    readonly where: string
    readonly words: string
    readonly cell: string
  }[]
  readonly vanished: readonly VanishedRow[]
  readonly sameCount: number
}

export type DifferenceRow = {
  readonly anchor: string
  readonly part: string
  readonly column: string
  readonly where: string
  readonly words: string
  /** The cell of the form it stands in: `0.1.0/progress`. */
  readonly cell: string
  readonly pieces: readonly DifferencePiece[]
  readonly takesDocument: boolean
  readonly isDecided: boolean
}

export type VanishedRow = {
  readonly anchor: string
  readonly part: string
  readonly where: string
  readonly words: string
  readonly isTakenAway: boolean
  readonly isDecided: boolean
}

const named = (where: Place): string => partName(where) || '調書全体'
const wordsOf = ({ words, where }: PartWords): string => (words === '' ? named(where) : words)

/** A comparison as the page shows it; null while nobody knows what to compare with. */
export const showComparison = (comparison: ReceivedComparison | null): ComparisonView | null => {
  if (comparison === null || comparison.missing.length > 0) return null
  const { stored, differences, newParts, vanished, sameCount } = comparison
  return {
    words: showChange(comparison),
    isNew: stored === null,
    state: stored && stateLabels[stored.state],
    whyNot: stored && !stored.isEditable ? notEditableAdvice(stored.state) : null,
    differences: differences.map((one, index) => ({
      anchor: `difference-${index + 1}`,
      part: one.part,
      column: one.column,
      where: partName({ ...one.where, column: one.column.replace(/^extra\./, '') }),
      words: wordsOf(one),
      cell: `${one.receivedPart}/${one.column}`,
      pieces: letterDifference(one.before ?? '', one.after ?? ''),
      takesDocument: one.take === 'document',
      isDecided: one.isDecided,
    })),
    newParts: newParts.map((one) => ({
      key: one.receivedPart,
      where: named(one.where),
      words: wordsOf(one),
      cell: one.receivedPart,
    })),
    vanished: vanished.map((one, index) => ({
      anchor: `vanished-${index + 1}`,
      part: one.part,
      where: named(one.where),
      words: wordsOf(one),
      isTakenAway: one.take === 'take-away',
      isDecided: one.isDecided,
    })),
    sameCount,
  }
}
