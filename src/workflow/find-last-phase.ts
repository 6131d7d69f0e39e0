import type { KeptSheet } from '../sheet/kept-sheet.ts'
import { phases } from '../sheet/phase.ts'
import { findKeptSheet } from '../store/draft/find-kept-sheet.ts'
import { findSheetPhases } from '../store/draft/find-sheet-phases.ts'
import type { PhaseKey } from '../store/draft/part.ts'
import type { Reader } from '../store/store.ts'

/** The last phase of a sheet before this one that has any goals; one whose import was taken back has none. */
export const findLastPhase = async (
  db: Reader,
  city: string,
  { sheetId, phase }: PhaseKey,
): Promise<KeptSheet | null> => {
  const existing = (await findSheetPhases(db, city, sheetId)).map((one) => one.phase)
  const before = existing.filter((one) => phases.indexOf(one) < phases.indexOf(phase)).toReversed()
  for (const one of before) {
    const kept = await findKeptSheet(db, city, { sheetId, phase: one })
    if (kept && kept.sheet.goals.length > 0) return kept
  }
  return null
}
