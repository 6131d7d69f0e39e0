import type { OfficialForm } from '../../sheet/official-form.ts'
import { readOfficialForm } from '../../sheet/read-official-form.ts'
import { fromJson, type JsonText } from '../json-text.ts'

/** A form as it was kept, maybe by an earlier version of this program in the shape of its time; null is the default form. */
export const keptForm = (text: JsonText<OfficialForm> | null): OfficialForm | null => {
  if (text === null) return null
  const read = readOfficialForm(fromJson(text))
  if (!read.ok) throw new Error(`the city's form as it is kept cannot be read: ${JSON.stringify(read.refusal)}`)
  return read.value
}
