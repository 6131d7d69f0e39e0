import type { Session } from '../../sheet/session.ts'
import type { Writer } from '../store.ts'

/** Writes how a session goes on: seen again, further, another token (null: the same), or ended. */
export const saveSessionChange = async (
  tx: Writer,
  city: string,
  { id, stage, seenAt, endedAt, misses }: Session,
  tokenHash: string | null = null,
): Promise<void> => {
  await tx
    .updateTable('session')
    .set({
      stage,
      seen_at: seenAt,
      ended_at: endedAt,
      misses,
      ...(tokenHash === null ? {} : { token_hash: tokenHash }),
    })
    .where('city', '=', city)
    .where('id', '=', id)
    .execute()
}
