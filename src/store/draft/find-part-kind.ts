import type { Reader } from '../store.ts'
import type { PartKind, PhaseKey } from './part.ts'

/** What a part of a sheet is in a phase; null when it is not there or has vanished from it. */
export const findPartKind = async (
  db: Reader,
  city: string,
  key: PhaseKey & { readonly partId: string },
): Promise<PartKind | null> => {
  const row = await db
    .selectFrom('part')
    .select('kind')
    .where('city', '=', city)
    .where('sheet', '=', key.sheetId)
    .where('phase', '=', key.phase)
    .where('id', '=', key.partId)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return row?.kind ?? null
}
