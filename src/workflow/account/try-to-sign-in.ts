import { hashOf } from '../../account/secret-token.ts'
import { failureMemory, isFirstSlowed, signInDelay } from '../../account/sign-in-delay.ts'
import { done, type Result, refuse } from '../../base/result.ts'
import type { AccountRefusalOf } from '../../sheet/account-refusal.ts'
import { mailKey, type Person } from '../../sheet/person.ts'
import type { RefusalOf } from '../../sheet/refusal.ts'
import { findFailures } from '../../store/account/find-failures.ts'
import { findKnownDevice } from '../../store/account/find-known-device.ts'
import { removeFailures, saveFailure } from '../../store/account/save-failure.ts'
import type { FailedStep } from '../../store/schema.ts'
import { audit, inTurn } from '../command.ts'
import type { Workplace } from '../workplace.ts'
import { comingIn } from './actor-of.ts'

/** Where somebody comes from. */
export type Place = {
  readonly address: string
  /** What the browser calls itself. */
  readonly device: string
  /** The token by which a browser shows that somebody has signed in in it before. */
  readonly deviceToken: string | null
}

/** One try: as whom, at which step, from where. */
export type Try = {
  readonly mail: string
  /** Null: there is no such account, and the try goes the same way. */
  readonly person: Person | null
  readonly step: FailedStep
  readonly place: Place
}

export type TryRefusal = AccountRefusalOf<'wait'> | RefusalOf<'city-not-found' | 'not-permitted'>

const nobody = { id: 'nobody', name: '（サインイン前）' }

/**
 * Lets somebody try to sign in, unless too many tries have failed from there. A try counts as failed before it is looked
 * at, so that a hundred sent at once are no more than a hundred one after the other; a right one is forgotten again.
 */
export const tryToSignIn = async <Value>(
  workplace: Workplace,
  { mail, person, step, place }: Try,
  look: () => Promise<Value | null>,
): Promise<Result<Value | null, TryRefusal>> => {
  const account = hashOf(mailKey(mail))
  const actor = comingIn(person ?? nobody)
  const now = workplace.now()
  const begun = await inTurn<{ readonly source: string; readonly isFirst: boolean }, TryRefusal>(
    workplace,
    actor,
    { deed: 'own-account' },
    async ({ tx, city, newId }) => {
      const tokenHash = hashOf(place.deviceToken ?? '')
      const known = await findKnownDevice(tx, city, { personId: person?.id ?? '', tokenHash })
      const source = known !== null ? `device ${known}` : `address ${place.address}`
      const since = new Date(now.getTime() - failureMemory).toISOString()
      const failures = await findFailures(tx, city, { account, source, since })
      const tried = { account, source, isKnownDevice: known !== null }
      const delay = signInDelay(failures, tried, now)
      if (delay > 0) return refuse({ kind: 'wait', seconds: Math.ceil(delay / 1_000) })
      const failure = { id: newId(), account, source, step, at: now.toISOString() }
      await saveFailure(tx, city, { ...failure, forgetBefore: since })
      return done({ source, isFirst: isFirstSlowed(failures, tried) })
    },
  )
  if (!begun.ok) return begun
  const found = await look()
  const { source, isFirst } = begun.value
  if (found === null && !(isFirst && person)) return done(null)
  return inTurn<Value | null, never>(workplace, actor, { deed: 'own-account' }, async (command) => {
    if (found !== null) await removeFailures(command.tx, command.city, { account, source, step })
    else await audit(command, { action: 'sign-in-slowed', sheetId: null, phase: null, detail: { from: source, step } })
    return done(found)
  })
}
