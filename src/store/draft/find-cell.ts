import type { Reader } from '../store.ts'
import type { CellKey } from './find-cell-history.ts'

/** A cell's text and its version, which an edit must name. A cell never written has version 0 and no position. */
export type CellNow = { readonly text: string | null; readonly version: number; readonly position: number | null }

/** What stands in a cell now: `{ text: '視察先2か所以上', version: 3, position: 0 }`. */
export const findCell = async (db: Reader, city: string, key: CellKey): Promise<CellNow> =>
  (await db
    .selectFrom('cell')
    .select(['text', 'version', 'position'])
    .where('city', '=', city)
    .where('sheet', '=', key.sheetId)
    .where('phase', '=', key.phase)
    .where('part', '=', key.partId)
    .where('column', '=', key.column)
    .executeTakeFirst()) ?? { text: null, version: 0, position: null }
