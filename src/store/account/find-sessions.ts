import type { Session } from '../../sheet/session.ts'
import type { Reader } from '../store.ts'

type Which = { readonly tokenHash: string } | { readonly personId: string } | { readonly id: string }

/** The session of a token or id, or all of a person that nobody has ended, the newest first. */
export const findSessions = async (db: Reader, city: string, which: Which): Promise<readonly Session[]> => {
  const all = db.selectFrom('session').selectAll().where('city', '=', city).where('ended_at', 'is', null)
  const asked =
    'tokenHash' in which
      ? all.where('token_hash', '=', which.tokenHash)
      : 'id' in which
        ? all.where('id', '=', which.id)
        : all.where('person', '=', which.personId)
  const rows = await asked.orderBy('created_at', 'desc').orderBy('id', 'desc').execute()
  return rows.map((row) => ({
    id: row.id,
    personId: row.person,
    stage: row.stage,
    device: row.device,
    address: row.address,
    createdAt: row.created_at,
    seenAt: row.seen_at,
    endedAt: row.ended_at,
    misses: row.misses,
  }))
}
