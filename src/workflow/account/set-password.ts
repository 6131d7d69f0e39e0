import { findInvited, type Invited } from '../../account/find-invited.ts'
import { checkPassword, hashPassword } from '../../account/password.ts'
import { done, type Result, refuse } from '../../base/result.ts'
import type { AccountRefusalOf } from '../../sheet/account-refusal.ts'
import type { CredentialKind } from '../../sheet/credential.ts'
import type { Person } from '../../sheet/person.ts'
import type { RefusalOf } from '../../sheet/refusal.ts'
import { removeCredentials } from '../../store/account/remove-credentials.ts'
import { saveCredential } from '../../store/account/save-credential.ts'
import { saveInvitationsUsed } from '../../store/account/save-invitation.ts'
import { removeKnownDevices } from '../../store/account/save-known-device.ts'
import { savePerson } from '../../store/account/save-person.ts'
import { saveSessionsEnded } from '../../store/account/save-sessions-ended.ts'
import { audit, type Command, inTurn } from '../command.ts'
import type { Workplace } from '../workplace.ts'
import { comingIn } from './actor-of.ts'
import { checkNameAndMail, type NameAndMail, type NameRefusal } from './check-name-and-mail.ts'
import { putSession, type SessionStarted } from './put-session.ts'
import type { Place } from './try-to-sign-in.ts'

export type NewPassword = { readonly password: string; readonly again: string }
export type SetPasswordRefusal =
  | NameRefusal
  | AccountRefusalOf<'link-not-valid' | 'password-too-short' | 'password-too-long' | 'passwords-differ'>
  | RefusalOf<'city-not-found' | 'not-permitted'>

/** Whether what was typed twice can be a password. */
export const checkNewPassword = ({
  password,
  again,
}: NewPassword): Result<null, AccountRefusalOf<'password-too-short' | 'password-too-long' | 'passwords-differ'>> =>
  password === again ? checkPassword(password) : refuse({ kind: 'passwords-differ' })

/** Puts a person's password in place of the one before, inside a command. */
export const putPassword = async (
  { tx, city, trace, newId }: Command,
  personId: string,
  hash: string,
): Promise<void> => {
  await removeCredentials(tx, city, { personId, kinds: ['password'] })
  const fresh = { id: newId(), personId, secret: hash, confirmedAt: trace.at, lastUse: 0, createdAt: trace.at }
  await saveCredential(tx, city, { ...fresh, kind: 'password' })
}

const ofCode: readonly CredentialKind[] = ['one-time-code', 'recovery-code']

const useLink = async (command: Command, { person, invitation }: Invited, hash: string): Promise<void> => {
  const { tx, city, trace } = command
  const personId = person.id
  await saveInvitationsUsed(tx, city, { personId, at: trace.at })
  await saveSessionsEnded(tx, city, { personId, but: null, at: trace.at })
  await removeKnownDevices(tx, city, personId)
  if (invitation.kind !== 'password') await removeCredentials(tx, city, { personId, kinds: ofCode })
  await putPassword(command, personId, hash)
  await audit(command, { action: 'set-password', sheetId: null, phase: null, detail: { by: invitation.kind } })
}

type LinkUse = NewPassword & {
  readonly token: string
  /** Of the first administrator, who is invited without a name. */
  readonly named: NameAndMail | null
  readonly place: Place
}

/**
 * Sets a password by a one-time link, which is used up with it; all earlier sessions end, and the one that begins is open
 * or goes on to the one-time code.
 */
export const setPassword = async (
  workplace: Workplace,
  { token, named, place, ...typed }: LinkUse,
): Promise<Result<SessionStarted, SetPasswordRefusal>> => {
  const { store, city } = workplace
  const link = { token, now: workplace.now() }
  const invited = await findInvited(store.db, city, link)
  if (!invited) return refuse({ kind: 'link-not-valid' })
  const checked = checkNewPassword(typed)
  if (!checked.ok) return checked
  const hash = await hashPassword(typed.password)
  const turn = { deed: 'own-account' } as const
  return inTurn<SessionStarted, SetPasswordRefusal>(workplace, comingIn(invited.person), turn, async (command) => {
    const still = await findInvited(command.tx, city, link)
    if (!still) return refuse({ kind: 'link-not-valid' })
    const { person } = still
    const own = person.mail === null ? await checkNameAndMail(command, named ?? { name: '', mail: '' }) : done({})
    if (!own.ok) return own
    const active: Person = { ...person, ...own.value, state: 'active', version: person.version + 1 }
    await savePerson(command.tx, city, active, command.trace.at)
    const mine = { ...command, trace: { ...command.trace, actor: active.name } }
    await useLink(mine, still, hash)
    return done(await putSession(mine, active, place))
  })
}
