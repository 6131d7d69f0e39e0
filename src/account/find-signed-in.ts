import type { Person } from '../sheet/person.ts'
import type { Session } from '../sheet/session.ts'
import { findPeople } from '../store/account/find-people.ts'
import { findSessions } from '../store/account/find-sessions.ts'
import type { Reader } from '../store/store.ts'
import { hashOf } from './secret-token.ts'
import { isOver } from './session-limit.ts'

/** Somebody who is signing in or signed in, and their session. */
export type SignedIn = { readonly person: Person; readonly session: Session }

/** Whose session a token is; null: nobody's, or over, or the account is closed. */
export const findSignedIn = async (
  db: Reader,
  city: string,
  { token, now }: { readonly token: string; readonly now: Date },
): Promise<SignedIn | null> => {
  const [session] = await findSessions(db, city, { tokenHash: hashOf(token) })
  if (!session || isOver(session, now)) return null
  const [person] = await findPeople(db, city, { id: session.personId })
  return person?.state === 'active' ? { person, session } : null
}
