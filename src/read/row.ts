import type { Place } from '../base/place.ts'

/** A cell with words in it, and where it stands. */
export type RowCell = {
  readonly text: string
  /** Counted from 0. */
  readonly column: number
  readonly columnSpan: number
  readonly rowSpan: number
  readonly place: Place
  /** What stands left of it under the same heading, where that is a list mark: 「(1)」. */
  readonly mark?: string
}

/** A row of a table, or a line between tables, without its empty cells. */
export type Row = {
  readonly kind: 'table' | 'line'
  readonly cells: readonly RowCell[]
  /** From a form with cells of its own: what stands in a column belongs there. Tabs in a text may be lost. */
  readonly isGrid: boolean
  /** In the head of a page, above its goals. */
  readonly isAbove?: boolean
}
