import { fromJson } from '../json-text.ts'
import type { Reader } from '../store.ts'
import type { PhaseKey } from './part.ts'
import type { PhaseHead } from './save-sheet-phase.ts'

/** A sheet's phase without its content, or null. */
export const findPhaseHead = async (
  db: Reader,
  city: string,
  { sheetId, phase }: PhaseKey,
): Promise<PhaseHead | null> => {
  const row = await db
    .selectFrom('sheet_phase')
    .selectAll()
    .where('city', '=', city)
    .where('sheet', '=', sheetId)
    .where('phase', '=', phase)
    .executeTakeFirst()
  if (!row) return null
  const { state, revision, source, changed_at } = row
  const departmentNames = fromJson(row.department_names)
  return {
    sheetId,
    phase,
    state,
    revision,
    source,
    departmentNames,
    findings: fromJson(row.findings),
    changedAt: changed_at,
  }
}
