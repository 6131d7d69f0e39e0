import type { PublishedSheet } from '../../sheet/kept-sheet.ts'
import type { Phase } from '../../sheet/phase.ts'
import { fromJson } from '../json-text.ts'
import type { Reader } from '../store.ts'

/** A published version by its permanent address; without `version` the newest. */
export const findPublishedSheet = async (
  db: Reader,
  city: string,
  key: { readonly sheetId: string; readonly phase: Phase; readonly version?: number },
): Promise<PublishedSheet | null> => {
  const versions = db
    .selectFrom('published_version')
    .selectAll()
    .where('city', '=', city)
    .where('sheet', '=', key.sheetId)
    .where('phase', '=', key.phase)
  const chosen = key.version === undefined ? versions : versions.where('version', '=', key.version)
  const row = await chosen.orderBy('version', 'desc').limit(1).executeTakeFirst()
  return row
    ? {
        ...fromJson(row.content),
        version: row.version,
        publishedAt: row.published_at,
        hash: row.hash,
        correctionNote: row.correction_note,
      }
    : null
}
