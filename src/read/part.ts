import type { Place } from '../base/place.ts'

/** A piece of a cell: what stands under one mark, or before the first one (`lead`). */
export type Part = {
  readonly level: 'lead' | 'item' | 'step'
  readonly mark: string | null
  readonly number: number
  /** May be empty: 「① (1) …」 names the item and says nothing of it. */
  readonly text: string
  readonly place: Place
}

/** The columns whose parts are paired with items and steps. */
export const pairedColumns = ['target', 'progress'] as const
export type PairedColumn = (typeof pairedColumns)[number]

/** A cell of a column that is paired, or of none, as its parts. */
export type PartCell = {
  readonly column: PairedColumn | 'surplus'
  readonly parts: readonly Part[]
  readonly place: Place
  readonly rowSpan: number
}
