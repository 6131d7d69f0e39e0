import type { Place } from '../../base/place.ts'
import type { Phase } from '../../sheet/phase.ts'

export const partKinds = ['sheet', 'goal', 'item', 'step'] as const
/** What cells belong to: the sheet itself (its title), a goal, an item (①) or a step ((1)). */
export type PartKind = (typeof partKinds)[number]

/** One sheet in one phase. */
export type PhaseKey = { readonly sheetId: string; readonly phase: Phase }

/** One cell of one part. Every text and mark of a sheet is a cell; a column beyond the form's own is `extra.担当課`. */
export type PartCell = {
  readonly column: string
  /** The order of the extra columns; 0 for the form's own. */
  readonly position: number
  readonly text: string | null
  readonly place: Place | null
}

/** A part of a sheet with its cells, apart from the tree it stands in. */
export type Part = {
  readonly id: string
  readonly kind: PartKind
  /** Null for the sheet itself. */
  readonly parent: string | null
  /** Counted from 0 among its parent's parts. */
  readonly position: number
  readonly cells: readonly PartCell[]
}

export type StoredCell = PartCell & { readonly version: number }

/** A part as the store has it; `removed` when it has vanished from this phase. */
export type StoredPart = Omit<Part, 'cells'> & { readonly cells: readonly StoredCell[]; readonly removed: boolean }
