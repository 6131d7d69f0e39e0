import type { Place } from '../../base/place.ts'
import type { RawCell } from './cell-reader.ts'
import type { DoubtCounter } from './doubt-counter.ts'
import type { FinishedWords } from './finish-words.ts'

const doubtValue = (doubts: DoubtCounter, { type, value, isFormula }: RawCell, place: Place): void => {
  if (type === 'e') doubts.count('formula-error', place)
  // A formula may give an empty text; one that was never calculated has no value at all.
  if (isFormula && value === '' && type !== 'str') doubts.count('formula-not-calculated', place)
  else if (isFormula) doubts.count('formula-results', place)
}

/** Counts what is odd about a cell: how it came by its value, what was struck out or is red, what could not be read. */
export const doubtCell = (doubts: DoubtCounter, raw: RawCell, finished: FinishedWords, place: Place): void => {
  const { text, revisions, removed } = finished
  doubtValue(doubts, raw, place)
  if (revisions.some(({ kind }) => kind === 'struck')) doubts.count('struck-words', place)
  if (revisions.some(({ kind }) => kind === 'red')) doubts.count('red-words', place)
  doubts.count('control-characters-removed', place, removed)
  doubts.count('characters-not-decoded', place, text.split('\ufffd').length - 1)
}
