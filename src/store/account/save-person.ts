import { mailKey, type Person } from '../../sheet/person.ts'
import { toJson } from '../json-text.ts'
import type { Writer } from '../store.ts'

/** Writes a person, new or changed. */
export const savePerson = async (tx: Writer, city: string, person: Person, at: string): Promise<void> => {
  const { id, name, mail, state, version } = person
  const values = { name, mail, mail_key: mail && mailKey(mail), state, roles: toJson(person.roles), version }
  await tx
    .insertInto('person')
    .values({ city, id, ...values, created_at: at })
    .onConflict((conflict) => conflict.columns(['city', 'id']).doUpdateSet(values))
    .execute()
}
