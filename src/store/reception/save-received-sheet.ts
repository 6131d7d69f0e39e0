import type { FindingCounts } from '../../sheet/reception.ts'
import { toJson } from '../json-text.ts'
import type { Writer } from '../store.ts'
import type { ReceivedRow } from './received-row.ts'

/** Writes a received sheet, new or decided about; its reading and its findings are written once and never change. */
export const saveReceivedSheet = async (
  tx: Writer,
  city: string,
  row: ReceivedRow,
  counts: FindingCounts,
): Promise<void> => {
  const changing = {
    proposal: toJson(row.proposal),
    decisions: toJson(row.decisions),
    steps: toJson(row.steps),
    finding_counts: toJson(counts),
    state: row.state,
    imported: row.imported && toJson(row.imported),
    version: row.version,
  }
  await tx
    .insertInto('received_sheet')
    .values({
      city,
      id: row.id,
      reception: row.receptionId,
      file: row.fileId,
      position: row.position,
      reading: toJson(row.reading),
      findings: toJson(row.findings),
      ...changing,
    })
    .onConflict((conflict) => conflict.columns(['city', 'id']).doUpdateSet(changing))
    .execute()
}
