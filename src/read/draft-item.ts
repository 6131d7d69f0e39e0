import type { Place } from '../base/place.ts'
import type { Continuity } from '../sheet/sheet.ts'
import type { PairedColumn } from './part.ts'

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
}

export type DraftItem = {
  mark: string | null
  number: number
  readonly title: Piece[]
  continuity: Continuity | null
  readonly target: Piece[]
  readonly progress: Piece[]
  readonly steps: DraftStep[]
  readonly extra: Map<string, string>
}

export const makeDraftItem = (mark: string | null, number: number): DraftItem => ({
  mark,
  number,
  title: [],
  continuity: null,
  target: [],
  progress: [],
  steps: [],
  extra: new Map(),
})

export const makeDraftStep = (mark: string | null, number: number): DraftStep => ({
  mark,
  number,
  action: [],
  target: [],
  progress: [],
  section: null,
  extra: new Map(),
})

/** The words of some pieces as one text: 「年3回\n随時」; null when there are none. */
export const joinPieces = (pieces: readonly Piece[]): string | null =>
  pieces.length > 0 ? pieces.map(({ text }) => text).join('\n') : null

/** What a column of an item or step holds so far. */
export const hasWords = (part: DraftItem | DraftStep, column: PairedColumn): boolean => part[column].length > 0
