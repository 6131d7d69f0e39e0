import { hashPassword, isPassword } from '../../account/password.ts'
import { done, type Result, refuse } from '../../base/result.ts'
import type { AccountRefusalOf } from '../../sheet/account-refusal.ts'
import type { Person } from '../../sheet/person.ts'
import type { RefusalOf } from '../../sheet/refusal.ts'
import { findCredentials } from '../../store/account/find-credentials.ts'
import { saveSessionsEnded } from '../../store/account/save-sessions-ended.ts'
import { audit, inTurn } from '../command.ts'
import type { Workplace } from '../workplace.ts'
import { actorOf } from './actor-of.ts'
import { putRecoveryCodes } from './put-recovery-codes.ts'
import { checkNewPassword, type NewPassword, putPassword } from './set-password.ts'
import { type Place, type TryRefusal, tryToSignIn } from './try-to-sign-in.ts'

type OwnRefusal = TryRefusal | AccountRefusalOf<'password-wrong'> | RefusalOf<'city-not-found' | 'not-permitted'>
export type ChangePasswordRefusal =
  | OwnRefusal
  | AccountRefusalOf<'password-too-short' | 'password-too-long' | 'passwords-differ'>
export type RenewCodesRefusal = OwnRefusal

/** What somebody says to show that it is still them, in the session they act in. */
export type Own = { readonly person: Person; readonly current: string; readonly place: Place }

const showOneself = async (
  workplace: Workplace,
  { person, current, place }: Own,
): Promise<Result<null, OwnRefusal>> => {
  const credentials = await findCredentials(workplace.store.db, workplace.city, person.id)
  const kept = credentials.find(({ kind }) => kind === 'password')?.secret ?? null
  const mail = person.mail ?? person.id
  const tried = await tryToSignIn(workplace, { mail, person, step: 'password', place }, async () =>
    (await isPassword(kept, current)) ? true : null,
  )
  if (!tried.ok) return tried
  return tried.value ? done(null) : refuse({ kind: 'password-wrong' })
}

/** Changes one's own password, with the one before it; all other sessions end. */
export const changePassword = async (
  workplace: Workplace,
  { sessionId, password, again, ...own }: Own & NewPassword & { readonly sessionId: string },
): Promise<Result<null, ChangePasswordRefusal>> => {
  const checked = checkNewPassword({ password, again })
  if (!checked.ok) return checked
  const shown = await showOneself(workplace, own)
  if (!shown.ok) return shown
  const hash = await hashPassword(password)
  const { person } = own
  return inTurn<null, never>(workplace, actorOf(person), { deed: 'own-account' }, async (command) => {
    const { tx, city, trace } = command
    await putPassword(command, person.id, hash)
    const sessions = await saveSessionsEnded(tx, city, { personId: person.id, but: sessionId, at: trace.at })
    await audit(command, {
      action: 'set-password',
      sheetId: null,
      phase: null,
      detail: { by: 'own-account', sessions },
    })
    return done(null)
  })
}

/** Gives somebody ten new recovery codes; the old ones end. */
export const renewRecoveryCodes = async (
  workplace: Workplace,
  own: Own,
): Promise<Result<readonly string[], RenewCodesRefusal>> => {
  const shown = await showOneself(workplace, own)
  if (!shown.ok) return shown
  const { person } = own
  return inTurn<readonly string[], never>(workplace, actorOf(person), { deed: 'own-account' }, async (command) => {
    await audit(command, { action: 'renew-recovery-codes', sheetId: null, phase: null, detail: {} })
    return done(await putRecoveryCodes(command, person.id))
  })
}
