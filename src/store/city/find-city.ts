import type { City } from '../../sheet/city.ts'
import { defaultOfficialForm } from '../../sheet/official-form.ts'
import { fromJson } from '../json-text.ts'
import type { Reader } from '../store.ts'
import { keptForm } from './kept-form.ts'

/** A city with its settings; a city without a form of its own uses the default one. */
export const findCity = async (db: Reader, code: string): Promise<City | null> => {
  const row = await db.selectFrom('city').selectAll().where('city', '=', code).executeTakeFirst()
  if (!row) return null
  const officialForm = keptForm(row.official_form) ?? defaultOfficialForm
  return { code: row.city, name: row.name, officialForm, scales: fromJson(row.scales), licence: row.licence }
}
