import type { Credential } from '../../sheet/credential.ts'
import type { Reader } from '../store.ts'

/** The ways in of a person, oldest first. */
export const findCredentials = async (db: Reader, city: string, personId: string): Promise<readonly Credential[]> => {
  const rows = await db
    .selectFrom('credential')
    .selectAll()
    .where('city', '=', city)
    .where('person', '=', personId)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    personId: row.person,
    kind: row.kind,
    secret: row.secret,
    confirmedAt: row.confirmed_at,
    lastUse: row.last_use,
    createdAt: row.created_at,
  }))
}
