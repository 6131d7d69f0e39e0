import type { KeptSheet } from '../../sheet/kept-sheet.ts'
import { phases } from '../../sheet/phase.ts'
import type { Reader } from '../store.ts'

/** How a sheet stands in one of its phases. */
export type SheetPhase = Pick<KeptSheet, 'phase' | 'state' | 'revision' | 'changedAt'>

/** The phases a sheet has, in the order of the year; none when there is no such sheet. */
export const findSheetPhases = async (db: Reader, city: string, sheetId: string): Promise<readonly SheetPhase[]> => {
  const rows = await db
    .selectFrom('sheet_phase')
    .select(['phase', 'state', 'revision', 'changed_at'])
    .where('city', '=', city)
    .where('sheet', '=', sheetId)
    .execute()
  return rows
    .map(({ phase, state, revision, changed_at }) => ({ phase, state, revision, changedAt: changed_at }))
    .toSorted((a, b) => phases.indexOf(a.phase) - phases.indexOf(b.phase))
}
