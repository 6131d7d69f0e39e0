import type { KeptSheet } from '../../sheet/kept-sheet.ts'
import type { Phase } from '../../sheet/phase.ts'
import { findFiscalYears } from '../../store/draft/find-fiscal-years.ts'
import { findKeptSheet } from '../../store/draft/find-kept-sheet.ts'
import { findSheetSummaries } from '../../store/draft/find-sheet-summaries.ts'
import type { AreaParts } from '../area-parts.ts'

/** A sheet of the city to show a form with: of the newest year that has one in the phase; null where there is none. */
export const findPreviewSheet = async ({ db, code }: AreaParts, phase: Phase): Promise<KeptSheet | null> => {
  for (const year of await findFiscalYears(db, code)) {
    const summary = (await findSheetSummaries(db, code, year)).find(
      (one) => one.phase === phase && one.goals.length > 0,
    )
    if (summary) return findKeptSheet(db, code, { sheetId: summary.id, phase })
  }
  return null
}
