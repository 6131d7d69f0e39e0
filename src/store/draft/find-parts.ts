import { fromJson } from '../json-text.ts'
import type { Reader } from '../store.ts'
import type { PhaseKey, StoredPart } from './part.ts'

/** The parts of a sheet in one phase with their cells, those that vanished too. */
export const findParts = async (
  db: Reader,
  city: string,
  { sheetId, phase }: PhaseKey,
): Promise<readonly StoredPart[]> => {
  const parts = await db
    .selectFrom('part')
    .select(['id', 'kind', 'parent', 'position', 'removed_at'])
    .where('city', '=', city)
    .where('sheet', '=', sheetId)
    .where('phase', '=', phase)
    .execute()
  const cells = await db
    .selectFrom('cell')
    .select(['part', 'column', 'position', 'text', 'place', 'version'])
    .where('city', '=', city)
    .where('sheet', '=', sheetId)
    .where('phase', '=', phase)
    .execute()
  const byPart = Map.groupBy(cells, (cell) => cell.part)
  return parts.map(({ removed_at, ...part }) => ({
    ...part,
    removed: removed_at !== null,
    cells: (byPart.get(part.id) ?? []).map(({ column, position, text, place, version }) => ({
      column,
      position,
      text,
      place: place === null ? null : fromJson(place),
      version,
    })),
  }))
}
