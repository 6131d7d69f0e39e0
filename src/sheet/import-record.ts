import type { Place } from '../base/place.ts'
import type { Imported } from './received-sheet.ts'
import type { SheetFinding } from './sheet-finding.ts'
import type { SheetState } from './state.ts'

type PlacedPart = { readonly parent: string | null; readonly position: number; readonly isRemoved: boolean }

/** What stood where an import wrote, so that it can be put back. */
export type ImportUndo = {
  /** How the phase stood before; null: there was none. */
  readonly head: {
    readonly state: SheetState
    readonly source: string | null
    readonly departmentNames: readonly string[]
    readonly findings: readonly SheetFinding[]
  } | null
  /** Parts that the import made (`before` null), moved, brought back or took away. */
  readonly parts: readonly { readonly id: string; readonly before: PlacedPart | null; readonly after: PlacedPart }[]
  /** Cells that it wrote, with the version it gave them; a cell with another version was changed since. */
  readonly cells: readonly {
    readonly partId: string
    readonly column: string
    readonly version: number
    readonly before: { readonly position: number; readonly text: string | null; readonly place: Place | null } | null
  }[]
}

/** An import of a received sheet: where it went, and how to take it back. */
export type ImportRecord = Imported & { readonly undo: ImportUndo }
