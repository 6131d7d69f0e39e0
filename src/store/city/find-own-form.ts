import type { OfficialForm } from '../../sheet/official-form.ts'
import type { Reader } from '../store.ts'
import { keptForm } from './kept-form.ts'

/** A city's form where it has one of its own; null: the default form. */
export const findOwnForm = async (db: Reader, city: string): Promise<OfficialForm | null> => {
  const row = await db.selectFrom('city').select('official_form').where('city', '=', city).executeTakeFirst()
  return keptForm(row?.official_form ?? null)
}
