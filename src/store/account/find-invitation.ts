import type { Invitation } from '../../sheet/invitation.ts'
import type { Reader } from '../store.ts'

/** The one-time link with a token's hash; null: there is none. */
export const findInvitation = async (db: Reader, city: string, tokenHash: string): Promise<Invitation | null> => {
  const row = await db
    .selectFrom('invitation')
    .selectAll()
    .where('city', '=', city)
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst()
  return row
    ? {
        id: row.id,
        personId: row.person,
        kind: row.kind,
        createdAt: row.created_at,
        expiresAt: row.expires_at,
        usedAt: row.used_at,
      }
    : null
}
