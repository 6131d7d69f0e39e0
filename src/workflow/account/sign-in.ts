import { isPassword } from '../../account/password.ts'
import { done, type Result, refuse } from '../../base/result.ts'
import type { AccountRefusalOf } from '../../sheet/account-refusal.ts'
import { findCredentials } from '../../store/account/find-credentials.ts'
import { findPeople } from '../../store/account/find-people.ts'
import { inTurn } from '../command.ts'
import type { Workplace } from '../workplace.ts'
import { comingIn } from './actor-of.ts'
import { putSession, type SessionStarted } from './put-session.ts'
import { type Place, type TryRefusal, tryToSignIn } from './try-to-sign-in.ts'

export type SignInRefusal = TryRefusal | AccountRefusalOf<'sign-in-wrong'>

/**
 * Signs somebody in with mail address and password; with roles that want a one-time code the session waits for it. Whether
 * there is such an account is told by nothing: neither words nor work nor waiting differ.
 */
export const signIn = async (
  workplace: Workplace,
  { mail, password, place }: { readonly mail: string; readonly password: string; readonly place: Place },
): Promise<Result<SessionStarted, SignInRefusal>> => {
  const { store, city } = workplace
  const [person = null] = await findPeople(store.db, city, { mail })
  const credentials = person?.state === 'active' ? await findCredentials(store.db, city, person.id) : []
  const kept = credentials.find(({ kind }) => kind === 'password')?.secret ?? null
  const tried = await tryToSignIn(workplace, { mail, person, step: 'password', place }, async () =>
    (await isPassword(kept, password)) ? person : null,
  )
  if (!tried.ok) return tried
  if (tried.value === null) return refuse({ kind: 'sign-in-wrong' })
  const { id } = tried.value
  return inTurn<SessionStarted, SignInRefusal>(
    workplace,
    comingIn(tried.value),
    { deed: 'own-account' },
    async (command) => {
      // Somebody may have closed the account, or set another password, while this one was looked at.
      const [now] = await findPeople(command.tx, command.city, { id })
      const still = (await findCredentials(command.tx, command.city, id)).some(({ secret }) => secret === kept)
      if (now?.state !== 'active' || !still) return refuse({ kind: 'sign-in-wrong' })
      return done(await putSession(command, now, place))
    },
  )
}
