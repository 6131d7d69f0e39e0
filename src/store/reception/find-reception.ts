import type { Reception } from '../../sheet/reception.ts'
import type { Reader } from '../store.ts'
import { receptionOfRow, receptionRows } from './reception-rows.ts'

/** One drop of files, or null. */
export const findReception = async (db: Reader, city: string, id: string): Promise<Reception | null> => {
  const row = await receptionRows(db, city).where('reception.id', '=', id).executeTakeFirst()
  return row ? receptionOfRow(row) : null
}
