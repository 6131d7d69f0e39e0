import { findSignedIn } from '../../account/find-signed-in.ts'
import { readCode } from '../../account/one-time-code.ts'
import { recoveryHash } from '../../account/recovery-code.ts'
import { mostMisses } from '../../account/session-limit.ts'
import { done, type Result, refuse } from '../../base/result.ts'
import type { AccountRefusalOf } from '../../sheet/account-refusal.ts'
import type { Credential } from '../../sheet/credential.ts'
import { findCredentials } from '../../store/account/find-credentials.ts'
import { saveCredential } from '../../store/account/save-credential.ts'
import { saveSessionChange } from '../../store/account/save-session-change.ts'
import { audit, type Command, inTurn } from '../command.ts'
import type { Workplace } from '../workplace.ts'
import { comingIn } from './actor-of.ts'
import { putSessionOpen, type SessionStarted } from './put-session.ts'
import { type Place, type TryRefusal, tryToSignIn } from './try-to-sign-in.ts'

export type GiveCodeRefusal = TryRefusal | AccountRefusalOf<'code-wrong' | 'session-not-found'>

export type GivenCode = {
  /** Of the session that waits for the code. */
  readonly token: string
  readonly kind: 'one-time-code' | 'recovery-code'
  readonly code: string
  readonly place: Place
}

/** The way in that a code belongs to, as it is after it; null: it is of none, or was used before. */
const useOf = (
  credentials: readonly Credential[],
  { kind, code }: Pick<GivenCode, 'kind' | 'code'>,
  now: Date,
): Credential | null => {
  const own = credentials.filter((one) => one.kind === kind && one.confirmedAt !== null)
  if (kind === 'recovery-code') {
    const found = own.find(({ secret, lastUse }) => lastUse === 0 && secret === recoveryHash(code))
    return found ? { ...found, lastUse: 1 } : null
  }
  const [secret] = own
  const lastUse = secret ? readCode(secret, code, now) : null
  return secret && lastUse !== null ? { ...secret, lastUse } : null
}

const take = async (command: Command, given: GivenCode, personId: string): Promise<Credential | null> => {
  const credentials = await findCredentials(command.tx, command.city, personId)
  const used = useOf(credentials, given, new Date(command.trace.at))
  if (used === null) return null
  await saveCredential(command.tx, command.city, used)
  if (given.kind === 'recovery-code') {
    const left = credentials.filter(({ kind, lastUse }) => kind === 'recovery-code' && lastUse === 0).length - 1
    await audit(command, { action: 'use-recovery-code', sheetId: null, phase: null, detail: { left } })
  }
  return used
}

/**
 * Opens a session that waits for its one-time code, or for one of the recovery codes. Each code is taken once; after some
 * wrong ones the session is over and begins again with the password.
 */
export const giveCode = async (
  workplace: Workplace,
  given: GivenCode,
): Promise<Result<SessionStarted, GiveCodeRefusal>> => {
  const { store, city } = workplace
  const { token, place } = given
  const waiting = await findSignedIn(store.db, city, { token, now: workplace.now() })
  if (waiting?.session.stage !== 'code') return refuse({ kind: 'session-not-found' })
  const { person } = waiting
  const tried = await tryToSignIn(
    workplace,
    { mail: person.mail ?? person.id, person, step: 'code', place },
    async () => {
      const turn = { deed: 'own-account' } as const
      const opened = await inTurn<SessionStarted | null, GiveCodeRefusal>(
        workplace,
        comingIn(person),
        turn,
        async (command) => {
          // Again within the turn: a session gives one answer at a time.
          const still = await findSignedIn(command.tx, city, { token, now: workplace.now() })
          if (still?.session.stage !== 'code') return refuse({ kind: 'session-not-found' })
          const { session } = still
          if (await take(command, given, person.id)) return done(await putSessionOpen(command, session, place))
          const misses = session.misses + 1
          const endedAt = misses >= mostMisses ? command.trace.at : null
          await saveSessionChange(command.tx, city, { ...session, misses, endedAt })
          return done(null)
        },
      )
      return opened.ok ? opened.value : null
    },
  )
  if (!tried.ok) return tried
  return tried.value === null ? refuse({ kind: 'code-wrong' }) : done(tried.value)
}
