import type { Writer } from '../store.ts'

type NewDevice = {
  readonly id: string
  readonly personId: string
  readonly tokenHash: string
  readonly createdAt: string
}

/** Remembers a browser in which somebody has signed in. */
export const saveKnownDevice = async (
  tx: Writer,
  city: string,
  { id, personId: person, tokenHash, createdAt }: NewDevice,
): Promise<void> => {
  await tx
    .insertInto('known_device')
    .values({ city, id, token_hash: tokenHash, person, created_at: createdAt })
    .execute()
}

/** Forgets the browsers of a person: who has the old password may have used one. */
export const removeKnownDevices = async (tx: Writer, city: string, personId: string): Promise<void> => {
  await tx.deleteFrom('known_device').where('city', '=', city).where('person', '=', personId).execute()
}
