import { fromJson } from '../json-text.ts'
import type { Reader } from '../store.ts'
import type { ReceivedRow } from './received-row.ts'

type Wanted = { readonly receptionId: string } | { readonly sheetId: string }

/** The received sheets of a drop, in the order of its files, or one of them. */
export const findReceivedRows = async (db: Reader, city: string, wanted: Wanted): Promise<readonly ReceivedRow[]> => {
  const rows = await db
    .selectFrom('received_sheet')
    .innerJoin('received_file', (join) =>
      join
        .onRef('received_file.city', '=', 'received_sheet.city')
        .onRef('received_file.id', '=', 'received_sheet.file'),
    )
    .selectAll('received_sheet')
    .where('received_sheet.city', '=', city)
    .where(
      'receptionId' in wanted ? 'received_sheet.reception' : 'received_sheet.id',
      '=',
      'receptionId' in wanted ? wanted.receptionId : wanted.sheetId,
    )
    .orderBy('received_file.position')
    .orderBy('received_sheet.position')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    receptionId: row.reception,
    fileId: row.file,
    position: row.position,
    reading: fromJson(row.reading),
    findings: fromJson(row.findings),
    proposal: fromJson(row.proposal),
    decisions: fromJson(row.decisions),
    steps: fromJson(row.steps),
    state: row.state,
    imported: row.imported === null ? null : fromJson(row.imported),
    version: row.version,
  }))
}
