import type { Credential } from '../../sheet/credential.ts'
import type { Writer } from '../store.ts'

/** Writes a way in, new or used. */
export const saveCredential = async (tx: Writer, city: string, credential: Credential): Promise<void> => {
  const { id, personId: person, kind, secret, confirmedAt, lastUse, createdAt } = credential
  const values = { secret, confirmed_at: confirmedAt, last_use: lastUse }
  await tx
    .insertInto('credential')
    .values({ city, id, person, kind, ...values, created_at: createdAt })
    .onConflict((conflict) => conflict.columns(['city', 'id']).doUpdateSet(values))
    .execute()
}
