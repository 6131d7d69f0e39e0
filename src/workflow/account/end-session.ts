import type { SignedIn } from '../../account/find-signed-in.ts'
import { isToBeSeen } from '../../account/session-limit.ts'
import { done, type Result, refuse } from '../../base/result.ts'
import type { AccountRefusalOf } from '../../sheet/account-refusal.ts'
import type { RefusalOf } from '../../sheet/refusal.ts'
import { findSessions } from '../../store/account/find-sessions.ts'
import { saveSessionChange } from '../../store/account/save-session-change.ts'
import { audit, type Command, inTurn } from '../command.ts'
import type { Actor, Workplace } from '../workplace.ts'
import { comingIn } from './actor-of.ts'

export type EndSessionRefusal = AccountRefusalOf<'session-not-found'> | RefusalOf<'city-not-found' | 'not-permitted'>

const end = async (
  { tx, city, trace }: Command,
  sessionId: string,
  personId: string | null,
): Promise<Result<string, AccountRefusalOf<'session-not-found'>>> => {
  const [session] = await findSessions(tx, city, { id: sessionId })
  if (!session || (personId !== null && session.personId !== personId)) return refuse({ kind: 'session-not-found' })
  await saveSessionChange(tx, city, { ...session, endedAt: trace.at })
  return done(session.personId)
}

/** Ends a session: one of one's own, or with `anybodys`, as an administrator, somebody else's. */
export const endSession = (
  workplace: Workplace,
  actor: Actor,
  { sessionId, anybodys = false }: { readonly sessionId: string; readonly anybodys?: boolean },
): Promise<Result<null, EndSessionRefusal>> => {
  const deed = anybodys ? 'manage-accounts' : 'own-account'
  return inTurn<null, EndSessionRefusal>(workplace, actor, { deed }, async (command) => {
    const ended = await end(command, sessionId, anybodys ? null : actor.id)
    if (!ended.ok) return ended
    const detail = { person: ended.value, session: sessionId }
    await audit(command, { action: 'end-session', sheetId: null, phase: null, detail })
    return done(null)
  })
}

/** Signs somebody out. */
export const signOut = (
  workplace: Workplace,
  { person, session }: SignedIn,
): Promise<Result<null, EndSessionRefusal>> =>
  inTurn<null, EndSessionRefusal>(workplace, comingIn(person), { deed: 'own-account' }, async (command) => {
    const ended = await end(command, session.id, person.id)
    if (!ended.ok) return ended
    await audit(command, { action: 'sign-out', sheetId: null, phase: null, detail: { session: session.id } })
    return done(null)
  })

/** Writes down that a session is used, now and then, so that it does not end under somebody's hands. */
export const seeSession = async (workplace: Workplace, { person, session }: SignedIn): Promise<void> => {
  if (!isToBeSeen(session, workplace.now())) return
  await inTurn<null, never>(workplace, comingIn(person), { deed: 'own-account' }, async ({ tx, city, trace }) => {
    const [now] = await findSessions(tx, city, { id: session.id })
    if (now) await saveSessionChange(tx, city, { ...now, seenAt: trace.at })
    return done(null)
  })
}
