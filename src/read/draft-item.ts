import type { Place } from '../base/place.ts'
import type { Continuity } from '../sheet/sheet.ts'

/** Words with the place they came from. */
export type Piece = { readonly text: string; readonly place: Place }

/** A step while its row is put together; a column may be filled from more than one cell. */
export type DraftStep = {
  mark: string | null
  number: number
  readonly action: Piece[]
  readonly target: Piece[]
  readonly progress: Piece[]
  section: string | null
  readonly extra: Map<string, string>
  /** What was given to its columns, so that the same words are kept once. */
  readonly said: Set<string>
}

export type DraftItem = {
  mark: string | null
  number: number
  readonly title: Piece[]
  continuity: Continuity | null
  readonly target: Piece[]
  readonly progress: Piece[]
  readonly steps: DraftStep[]
  readonly stepsByNumber: Map<number, DraftStep[]>
  readonly extra: Map<string, string>
  readonly said: Set<string>
}

export const makeDraftItem = (mark: string | null, number: number): DraftItem => ({
  mark,
  number,
  title: [],
  continuity: null,
  target: [],
  progress: [],
  steps: [],
  stepsByNumber: new Map(),
  extra: new Map(),
  said: new Set(),
})

export const makeDraftStep = (mark: string | null, number: number): DraftStep => ({
  mark,
  number,
  action: [],
  target: [],
  progress: [],
  section: null,
  extra: new Map(),
  said: new Set(),
})

/** The words of some pieces as one text: 「年3回\n随時」; null when there are none. */
export const joinPieces = (pieces: readonly Piece[]): string | null =>
  pieces.length > 0 ? pieces.map(({ text }) => text).join('\n') : null

/** Remembers a step under the number of its mark. */
export const indexStep = (item: DraftItem, step: DraftStep): void => {
  const same = item.stepsByNumber.get(step.number)
  if (same) same.push(step)
  else item.stepsByNumber.set(step.number, [step])
}

/** Adds a step to an item, at the end or before another one. */
export const addStepTo = (item: DraftItem, step: DraftStep, at = item.steps.length): DraftStep => {
  item.steps.splice(at, 0, step)
  indexStep(item, step)
  return step
}
