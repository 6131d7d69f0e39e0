import type { Writer } from '../store.ts'
import type { SheetPhase } from './find-sheet-phases.ts'

/** Writes how a sheet stands in a phase: after a change of state, or of one cell. */
export const saveSheetState = async (
  tx: Writer,
  city: string,
  { sheetId, phase, state, revision, changedAt }: SheetPhase & { readonly sheetId: string },
): Promise<void> => {
  await tx
    .updateTable('sheet_phase')
    .set({ state, revision, changed_at: changedAt })
    .where('city', '=', city)
    .where('sheet', '=', sheetId)
    .where('phase', '=', phase)
    .execute()
}
