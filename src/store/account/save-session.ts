import type { Session } from '../../sheet/session.ts'
import type { Writer } from '../store.ts'

/** Writes a new session under the hash of its token. */
export const saveSession = async (
  tx: Writer,
  city: string,
  { tokenHash, ...session }: Session & { readonly tokenHash: string },
): Promise<void> => {
  const { id, personId: person, stage, device, address, createdAt, seenAt, endedAt, misses } = session
  await tx
    .insertInto('session')
    .values({
      city,
      id,
      token_hash: tokenHash,
      person,
      stage,
      device,
      address,
      created_at: createdAt,
      seen_at: seenAt,
      ended_at: endedAt,
      misses,
    })
    .execute()
}
