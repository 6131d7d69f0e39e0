import { newCodeSecret } from '../../account/one-time-code.ts'
import { hashOf, newToken } from '../../account/secret-token.ts'
import type { Credential } from '../../sheet/credential.ts'
import type { Person } from '../../sheet/person.ts'
import { wantsCode } from '../../sheet/role.ts'
import type { Session, SessionStage } from '../../sheet/session.ts'
import { findCredentials } from '../../store/account/find-credentials.ts'
import { findKnownDevice } from '../../store/account/find-known-device.ts'
import { saveCredential } from '../../store/account/save-credential.ts'
import { saveKnownDevice } from '../../store/account/save-known-device.ts'
import { saveSession } from '../../store/account/save-session.ts'
import { saveSessionChange } from '../../store/account/save-session-change.ts'
import { audit, type Command } from '../command.ts'
import type { Place } from './try-to-sign-in.ts'

/** What the browser keeps: the session's token, and the one by which it is known from now on (null: it is already). */
export type SessionStarted = {
  readonly token: string
  readonly stage: SessionStage
  readonly deviceToken: string | null
}

const rememberDevice = async (
  { tx, city, trace, newId }: Command,
  personId: string,
  deviceToken: string | null,
): Promise<string | null> => {
  if (deviceToken !== null && (await findKnownDevice(tx, city, { personId, tokenHash: hashOf(deviceToken) })))
    return null
  const token = newToken()
  await saveKnownDevice(tx, city, { id: newId(), personId, tokenHash: hashOf(token), createdAt: trace.at })
  return token
}

const auditSignIn = (command: Command, { address, device }: Place): Promise<void> =>
  audit(command, { action: 'sign-in', sheetId: null, phase: null, detail: { address, device } })

const stageFor = (person: Person, credentials: readonly Credential[]): SessionStage => {
  if (credentials.some(({ kind, confirmedAt }) => kind === 'one-time-code' && confirmedAt !== null)) return 'code'
  return wantsCode(person.roles) ? 'set-up' : 'open'
}

/** A one-time code that is to be set up waits with its secret until the first code of it is given. */
const prepareCode = async (command: Command, personId: string, credentials: readonly Credential[]): Promise<void> => {
  if (credentials.some(({ kind }) => kind === 'one-time-code')) return
  const { tx, city, trace, newId } = command
  const fresh = { id: newId(), personId, secret: newCodeSecret(), confirmedAt: null, lastUse: 0, createdAt: trace.at }
  await saveCredential(tx, city, { ...fresh, kind: 'one-time-code' })
}

/** Begins somebody's session inside a command, once the password was right: open, or on the way to the one-time code. */
export const putSession = async (command: Command, person: Person, place: Place): Promise<SessionStarted> => {
  const { tx, city, trace, newId } = command
  const credentials = await findCredentials(tx, city, person.id)
  const stage = stageFor(person, credentials)
  if (stage === 'set-up') await prepareCode(command, person.id, credentials)
  const token = newToken()
  await saveSession(tx, city, {
    id: newId(),
    tokenHash: hashOf(token),
    personId: person.id,
    stage,
    device: place.device.slice(0, 300).toWellFormed(),
    address: place.address,
    createdAt: trace.at,
    seenAt: trace.at,
    endedAt: null,
    misses: 0,
  })
  if (stage !== 'open') return { token, stage, deviceToken: null }
  await auditSignIn(command, place)
  return { token, stage, deviceToken: await rememberDevice(command, person.id, place.deviceToken) }
}

/** Opens a session inside a command, once the code was right too; under another token, for the first one saw less. */
export const putSessionOpen = async (command: Command, session: Session, place: Place): Promise<SessionStarted> => {
  const { tx, city, trace } = command
  const token = newToken()
  await saveSessionChange(tx, city, { ...session, stage: 'open', seenAt: trace.at }, hashOf(token))
  await auditSignIn(command, place)
  const deviceToken = await rememberDevice(command, session.personId, place.deviceToken)
  return { token, stage: 'open', deviceToken }
}
