import type { KeptSheet } from '../../sheet/kept-sheet.ts'
import { toJson } from '../json-text.ts'
import type { Writer } from '../store.ts'
import type { PhaseKey } from './part.ts'

/** A sheet's phase without its content. */
export type PhaseHead = PhaseKey &
  Pick<KeptSheet, 'state' | 'revision' | 'findings' | 'changedAt'> & {
    readonly source: string | null
    /** As printed. */
    readonly departmentNames: readonly string[]
  }

/** Writes a phase of a sheet, new or filled again from a document; its content is written by `saveContent`. */
export const saveSheetPhase = async (tx: Writer, city: string, head: PhaseHead): Promise<void> => {
  const { sheetId: sheet, phase, ...rest } = head
  const values = {
    state: rest.state,
    revision: rest.revision,
    source: rest.source,
    department_names: toJson(rest.departmentNames),
    findings: toJson(rest.findings),
    finding_count: rest.findings.length,
    changed_at: rest.changedAt,
  }
  await tx
    .insertInto('sheet_phase')
    .values({ city, sheet, phase, ...values })
    .onConflict((conflict) => conflict.columns(['city', 'sheet', 'phase']).doUpdateSet(values))
    .execute()
}
