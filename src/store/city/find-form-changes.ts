import type { OfficialFormChange } from '../../sheet/official-form-change.ts'
import type { Reader } from '../store.ts'
import { keptForm } from './kept-form.ts'

/** The changes of a city's form, oldest first. */
export const findFormChanges = async (db: Reader, city: string): Promise<readonly OfficialFormChange[]> => {
  const rows = await db
    .selectFrom('official_form_change')
    .selectAll()
    .where('city', '=', city)
    .orderBy('version')
    .execute()
  return rows.map(({ version, before, after, undoes, actor_name, at }) => ({
    version,
    before: keptForm(before),
    after: keptForm(after),
    undoes,
    actor: actor_name,
    at,
  }))
}
