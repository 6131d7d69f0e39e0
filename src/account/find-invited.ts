import type { Invitation } from '../sheet/invitation.ts'
import type { Person } from '../sheet/person.ts'
import { findInvitation } from '../store/account/find-invitation.ts'
import { findPeople } from '../store/account/find-people.ts'
import type { Reader } from '../store/store.ts'
import { hashOf } from './secret-token.ts'

/** Two weeks, for whoever is on leave. */
export const linkLifetime = 14 * 24 * 3_600_000

export type Invited = { readonly person: Person; readonly invitation: Invitation }

/** Who a one-time link is for; null: it is used, too old, or none of ours. */
export const findInvited = async (
  db: Reader,
  city: string,
  { token, now }: { readonly token: string; readonly now: Date },
): Promise<Invited | null> => {
  const invitation = await findInvitation(db, city, hashOf(token))
  if (!invitation || invitation.usedAt !== null || Date.parse(invitation.expiresAt) <= now.getTime()) return null
  const [person] = await findPeople(db, city, { id: invitation.personId })
  return person && person.state !== 'closed' ? { person, invitation } : null
}
