import { codeAt } from '../../src/account/one-time-code.ts'
import type { Role, RoleKind } from '../../src/sheet/role.ts'
import { findCredentials } from '../../src/store/account/find-credentials.ts'
import { findPeople } from '../../src/store/account/find-people.ts'
import type { Store } from '../../src/store/store.ts'
import { invitePerson } from '../../src/workflow/account/invite-person.ts'
import { setPassword } from '../../src/workflow/account/set-password.ts'
import { setUpCode } from '../../src/workflow/account/set-up-code.ts'
import type { Place } from '../../src/workflow/account/try-to-sign-in.ts'
import type { Workplace } from '../../src/workflow/workplace.ts'
import { anActor, theValue } from './a-workplace.ts'

export const aPassword = 'みなとまちの朝ごはん 7時'

/** An office computer in which nobody has signed in yet. */
export const aPlace = (place: Partial<Place> = {}): Place => ({
  address: '10.0.0.1',
  device: 'Mozilla/5.0 (Windows NT 10.0) Edg/140.0',
  deviceToken: null,
  ...place,
})

export const aRole = (kind: RoleKind, ...departmentIds: readonly string[]): Role => ({
  kind,
  departmentIds,
  sections: [],
})

/** A clock that goes on when it is told to. */
export const aClock = (start = '2025-10-10T00:00:00Z') => {
  let time = Date.parse(start)
  return {
    now: () => new Date(time),
    pass: (seconds: number) => {
      time += seconds * 1_000
    },
  }
}

/** The secret from which a person's telephone makes codes. */
export const secretOf = async ({ store, city }: { store: Store; city: string }, personId: string): Promise<string> =>
  (await findCredentials(store.db, city, personId)).find(({ kind }) => kind === 'one-time-code')?.secret ?? ''

/** Somebody who has been invited, has set the password, and the one-time code where the roles want one. */
export const anAccount = async (
  workplace: Workplace,
  { name, mail, roles }: { readonly name: string; readonly mail: string; readonly roles: readonly Role[] },
) => {
  const { personId, token } = theValue(await invitePerson(workplace, anActor, { name, mail, roles }))
  const place = aPlace()
  const typed = { password: aPassword, again: aPassword, named: null }
  let session = theValue(await setPassword(workplace, { token, place, ...typed }))
  const { stage } = session
  let recoveryCodes: readonly string[] = []
  if (stage === 'set-up') {
    const code = codeAt(await secretOf(workplace, personId), workplace.now())
    const setUp = theValue(await setUpCode(workplace, { token: session.token, code, place }))
    recoveryCodes = setUp.recoveryCodes
    session = setUp
  }
  const [person] = await findPeople(workplace.store.db, workplace.city, { id: personId })
  if (!person) throw new Error('nobody')
  return { personId, person, link: token, session, recoveryCodes }
}
