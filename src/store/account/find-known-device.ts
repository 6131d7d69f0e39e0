import type { Reader } from '../store.ts'

/** The id of a browser in which this person has signed in before; null: it is not one of theirs. */
export const findKnownDevice = async (
  db: Reader,
  city: string,
  { personId, tokenHash }: { readonly personId: string; readonly tokenHash: string },
): Promise<string | null> => {
  const row = await db
    .selectFrom('known_device')
    .select('id')
    .where('city', '=', city)
    .where('token_hash', '=', tokenHash)
    .where('person', '=', personId)
    .executeTakeFirst()
  return row?.id ?? null
}
