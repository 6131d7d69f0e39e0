import type { CellChange } from '../../sheet/kept-sheet.ts'
import type { Reader } from '../store.ts'
import type { PhaseKey } from './part.ts'

/** One cell of one part in one phase. */
export type CellKey = PhaseKey & { readonly partId: string; readonly column: string }

/** Every change of a cell in a phase, oldest first: who, when, before, after. */
export const findCellHistory = async (db: Reader, city: string, key: CellKey): Promise<readonly CellChange[]> => {
  const rows = await db
    .selectFrom('cell_change')
    .selectAll()
    .where('city', '=', city)
    .where('sheet', '=', key.sheetId)
    .where('phase', '=', key.phase)
    .where('part', '=', key.partId)
    .where('column', '=', key.column)
    .orderBy('revision')
    .execute()
  return rows.map(({ part, column, before, after, actor_name, means, at }) => ({
    partId: part,
    column,
    before,
    after,
    actor: actor_name,
    means,
    at,
  }))
}
