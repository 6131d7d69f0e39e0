import type { OfficialFormChange } from '../../sheet/official-form-change.ts'
import type { Trace } from '../draft/save-content.ts'
import { toJson } from '../json-text.ts'
import type { Writer } from '../store.ts'

/** Puts a city's form in force, and keeps what stood before it. */
export const saveFormChange = async (
  tx: Writer,
  city: string,
  change: Omit<OfficialFormChange, 'actor' | 'at'>,
  { actorId, actor, means, at }: Trace,
): Promise<void> => {
  const { version, undoes } = change
  const [before, after] = [change.before && toJson(change.before), change.after && toJson(change.after)]
  await tx.updateTable('city').set({ official_form: after }).where('city', '=', city).execute()
  await tx
    .insertInto('official_form_change')
    .values({ city, version, before, after, undoes, actor: actorId, actor_name: actor, means, at })
    .execute()
}
