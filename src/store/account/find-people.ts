import { mailKey, type Person } from '../../sheet/person.ts'
import { fromJson } from '../json-text.ts'
import type { Reader } from '../store.ts'

type Which = { readonly id?: string; readonly mail?: string }

/** The people of a city by name, or the one with an id or a mail address: `findPeople(db, '999999', { mail })`. */
export const findPeople = async (db: Reader, city: string, { id, mail }: Which = {}): Promise<readonly Person[]> => {
  const all = db.selectFrom('person').selectAll().where('city', '=', city)
  const named = id === undefined ? all : all.where('id', '=', id)
  const asked = mail === undefined ? named : named.where('mail_key', '=', mailKey(mail))
  return (await asked.orderBy('name').orderBy('id').execute()).map((row) => ({
    id: row.id,
    name: row.name,
    mail: row.mail,
    state: row.state,
    roles: fromJson(row.roles),
    version: row.version,
  }))
}
