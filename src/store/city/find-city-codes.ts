import type { Reader } from '../store.ts'

/** The codes of all cities kept here: one in most stores. */
export const findCityCodes = async (db: Reader): Promise<readonly string[]> =>
  (await db.selectFrom('city').select('city').execute()).map((row) => row.city).toSorted()
