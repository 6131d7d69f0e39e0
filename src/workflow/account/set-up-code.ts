import { findSignedIn } from '../../account/find-signed-in.ts'
import { readCode } from '../../account/one-time-code.ts'
import { done, type Result, refuse } from '../../base/result.ts'
import type { AccountRefusalOf } from '../../sheet/account-refusal.ts'
import type { RefusalOf } from '../../sheet/refusal.ts'
import { findCredentials } from '../../store/account/find-credentials.ts'
import { saveCredential } from '../../store/account/save-credential.ts'
import { audit, inTurn } from '../command.ts'
import type { Workplace } from '../workplace.ts'
import { comingIn } from './actor-of.ts'
import { putRecoveryCodes } from './put-recovery-codes.ts'
import { putSessionOpen, type SessionStarted } from './put-session.ts'
import type { Place } from './try-to-sign-in.ts'

export type SetUpCodeRefusal =
  | AccountRefusalOf<'code-wrong' | 'session-not-found'>
  | RefusalOf<'city-not-found' | 'not-permitted'>

export type CodeSetUp = SessionStarted & { readonly recoveryCodes: readonly string[] }

/** Puts a one-time code in force, once its first code shows that the telephone has it; gives the recovery codes. */
export const setUpCode = async (
  workplace: Workplace,
  { token, code, place }: { readonly token: string; readonly code: string; readonly place: Place },
): Promise<Result<CodeSetUp, SetUpCodeRefusal>> => {
  const { store, city } = workplace
  const waiting = await findSignedIn(store.db, city, { token, now: workplace.now() })
  if (waiting?.session.stage !== 'set-up') return refuse({ kind: 'session-not-found' })
  const { person } = waiting
  const turn = { deed: 'own-account' } as const
  return inTurn<CodeSetUp, SetUpCodeRefusal>(workplace, comingIn(person), turn, async (command) => {
    const still = await findSignedIn(command.tx, city, { token, now: workplace.now() })
    if (still?.session.stage !== 'set-up') return refuse({ kind: 'session-not-found' })
    const prepared = (await findCredentials(command.tx, city, person.id)).find(({ kind }) => kind === 'one-time-code')
    // Set up meanwhile in another browser: here the code of it is asked for.
    if (!prepared || prepared.confirmedAt !== null) return refuse({ kind: 'session-not-found' })
    const lastUse = readCode(prepared, code, new Date(command.trace.at))
    if (lastUse === null) return refuse({ kind: 'code-wrong' })
    await saveCredential(command.tx, city, { ...prepared, lastUse, confirmedAt: command.trace.at })
    const recoveryCodes = await putRecoveryCodes(command, person.id)
    await audit(command, { action: 'set-up-code', sheetId: null, phase: null, detail: {} })
    return done({ ...(await putSessionOpen(command, still.session, place)), recoveryCodes })
  })
}
