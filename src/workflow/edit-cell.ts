import { done, type Result, refuse } from '../base/result.ts'
import type { RefusalOf } from '../sheet/refusal.ts'
import { isEditable } from '../sheet/state.ts'
import { findSheetPhases } from '../store/draft/find-sheet-phases.ts'
import type { PhaseKey } from '../store/draft/part.ts'
import { saveSheetState } from '../store/draft/save-sheet-state.ts'
import { audit, inTurn } from './command.ts'
import type { SheetMoved } from './move-sheet.ts'
import type { Actor, Workplace } from './workplace.ts'
import { type CellEdit, type WriteCellRefusal, writeCell } from './write-cell.ts'

export type EditCellRefusal =
  | WriteCellRefusal
  | RefusalOf<'city-not-found' | 'not-permitted' | 'sheet-not-found' | 'not-editable'>
export type CellEdited = SheetMoved & {
  /** The cell's, to name in the next edit. */
  readonly version: number
}

/**
 * Writes one cell. When somebody else changed it since, nothing is written and both texts are at hand:
 * `editCell(workplace, actor, { sheetId, phase: 'midyear', partId, column: 'progress', version: 2, text: '8回実施' })`.
 */
export const editCell = (
  workplace: Workplace,
  actor: Actor,
  edit: PhaseKey & CellEdit,
): Promise<Result<CellEdited, EditCellRefusal>> =>
  inTurn<CellEdited, EditCellRefusal>(
    workplace,
    actor,
    { deed: 'edit-cell', sheetId: edit.sheetId },
    async (command) => {
      const { tx, city, trace } = command
      const { sheetId, phase } = edit
      const now = (await findSheetPhases(tx, city, sheetId)).find((one) => one.phase === phase)
      if (!now) return refuse({ kind: 'sheet-not-found' })
      if (!isEditable(now.state)) return refuse({ kind: 'not-editable', state: now.state })
      const revision = now.revision + 1
      const written = await writeCell(command, { ...edit, revision }, edit)
      if (!written.ok) return written
      const { version, changed } = written.value
      if (!changed) return done({ sheetId, phase, state: now.state, revision: now.revision, version })
      const state = now.state === 'not-started' ? 'draft' : now.state
      await saveSheetState(tx, city, { sheetId, phase, state, revision, changedAt: trace.at })
      if (state !== now.state) await audit(command, { action: 'start-draft', sheetId, phase, detail: { revision } })
      return done({ sheetId, phase, state, revision, version })
    },
  )
