import type { City } from '../../sheet/city.ts'
import { defaultOfficialForm, type OfficialForm } from '../../sheet/official-form.ts'
import { readOfficialForm } from '../../sheet/read-official-form.ts'
import { fromJson, type JsonText } from '../json-text.ts'
import type { Reader } from '../store.ts'

// A form may have been kept by an earlier version of this program, in the shape of its time.
const keptForm = (text: JsonText<OfficialForm>): OfficialForm => {
  const read = readOfficialForm(fromJson(text))
  if (!read.ok) throw new Error(`the city's form as it is kept cannot be read: ${JSON.stringify(read.refusal)}`)
  return read.value
}

/** A city with its settings; a city without a form of its own uses the default one. */
export const findCity = async (db: Reader, code: string): Promise<City | null> => {
  const row = await db.selectFrom('city').selectAll().where('city', '=', code).executeTakeFirst()
  if (!row) return null
  const officialForm = row.official_form === null ? defaultOfficialForm : keptForm(row.official_form)
  return { code: row.city, name: row.name, officialForm, scales: fromJson(row.scales) }
}
