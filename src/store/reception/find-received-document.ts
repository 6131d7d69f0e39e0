import type { Document } from '../../base/document.ts'
import { fromJson } from '../json-text.ts'
import type { Reader } from '../store.ts'

/** The lines and tables of a received file, to be shown beside what was read in it; null when it could not be opened. */
export const findReceivedDocument = async (db: Reader, city: string, fileId: string): Promise<Document | null> => {
  const row = await db
    .selectFrom('received_file')
    .select('document')
    .where('city', '=', city)
    .where('id', '=', fileId)
    .executeTakeFirst()
  return row?.document ? fromJson(row.document) : null
}
