import { describe, expect, test } from 'vitest'
import { anActor, aSheet, aWorkplace, theRefusal, theValue } from '../../../test/builder/a-workplace.ts'
import { aClock, anAccount, aPassword, aPlace, aRole, secretOf } from '../../../test/builder/an-account.ts'
import { findSignedIn } from '../../account/find-signed-in.ts'
import { codeAt } from '../../account/one-time-code.ts'
import { findCredentials } from '../../store/account/find-credentials.ts'
import { findPeople } from '../../store/account/find-people.ts'
import { findSessions } from '../../store/account/find-sessions.ts'
import { findAuditEntries } from '../../store/audit/find-audit-entries.ts'
import { storesInMemory } from '../../store/engine/store-in-memory.ts'
import type { Store } from '../../store/store.ts'
import { addDepartment } from '../add-department.ts'
import { approveSheet } from '../approve-sheet.ts'
import { changeOfficialForm } from '../change-official-form.ts'
import { editCell } from '../edit-cell.ts'
import { importSheet } from '../import-sheet.ts'
import { submitSheet } from '../submit-sheet.ts'
import { actorOf } from './actor-of.ts'
import { changeRoles, closePerson } from './change-person.ts'
import { endSession, seeSession, signOut } from './end-session.ts'
import { enterDemoAccount } from './enter-demo-account.ts'
import { giveCode } from './give-code.ts'
import { inviteFirstAdministrator, invitePerson } from './invite-person.ts'
import { makeLink } from './make-link.ts'
import { changePassword, renewRecoveryCodes } from './own-account.ts'
import { setPassword } from './set-password.ts'
import { setUpCode } from './set-up-code.ts'
import { signIn } from './sign-in.ts'

const mail = 'yamashita@city.example'

const aCity = async (store: Store) => {
  const clock = aClock()
  const workplace = { ...(await aWorkplace(store)), now: clock.now }
  const department = async (name: string) =>
    theValue(await addDepartment(workplace, anActor, { name, firstYear: 2025 })).id
  const ids = { civic: await department('市民生活部'), works: await department('建設部') }
  const signedIn = (token: string) => findSignedIn(store.db, workplace.city, { token, now: clock.now() })
  const come = (password = aPassword, place = aPlace(), as = mail) => signIn(workplace, { mail: as, password, place })
  const audited = async () => (await findAuditEntries(store.db, workplace.city, null)).map(({ action }) => action)
  return { workplace, clock, ids, signedIn, come, audited, close: () => store.close() }
}
type City = Awaited<ReturnType<typeof aCity>>

const coordinator = ({ workplace }: City) => anAccount(workplace, { name: '山下', mail, roles: [aRole('coordinator')] })
const editor = ({ workplace, ids }: City) =>
  anAccount(workplace, { name: '野田', mail: 'noda@city.example', roles: [aRole('editor', ids.civic)] })

describe.each(storesInMemory)('on %s', (_, open) => {
  test('somebody is invited, sets a password and a code, comes in with both, and is out once the session is ended', async () => {
    const city = await aCity(await open())
    const { workplace, clock } = city
    const { personId, person } = await coordinator(city)
    const begun = theValue(await city.come())
    expect(begun.stage).toBe('code')
    expect((await city.signedIn(begun.token))?.session.stage).toBe('code')
    clock.pass(30)
    const code = codeAt(await secretOf(workplace, personId), clock.now())
    const given = { token: begun.token, kind: 'one-time-code', code, place: aPlace() } as const
    const opened = theValue(await giveCode(workplace, given))
    expect(await city.signedIn(begun.token)).toBeNull()
    const inside = await city.signedIn(opened.token)
    expect(inside).toMatchObject({ person: { name: '山下' }, session: { stage: 'open' } })
    theValue(await endSession(workplace, actorOf(person), { sessionId: inside?.session.id ?? '' }))
    expect(await city.signedIn(opened.token)).toBeNull()
    expect(await city.audited()).toEqual(
      expect.arrayContaining(['invite-person', 'set-password', 'set-up-code', 'sign-in', 'end-session']),
    )
    await city.close()
  })

  test('neither passwords, tokens nor recovery codes are kept', async () => {
    const city = await aCity(await open())
    const { link, session, recoveryCodes, personId } = await coordinator(city)
    const { db } = city.workplace.store
    const kept = JSON.stringify([
      await findCredentials(db, city.workplace.city, personId),
      await db.selectFrom('session').selectAll().execute(),
      await db.selectFrom('invitation').selectAll().execute(),
      await db.selectFrom('known_device').selectAll().execute(),
      await findAuditEntries(db, city.workplace.city, null),
    ])
    expect(session.deviceToken).not.toBeNull()
    for (const secret of [aPassword, link, session.token, session.deviceToken ?? '', ...recoveryCodes])
      expect(kept.includes(secret)).toBe(false)
    await city.close()
  })

  test('a link is used once, and not after two weeks, and not once there is a newer one', async () => {
    const city = await aCity(await open())
    const { workplace, clock } = city
    const use = (token: string) =>
      setPassword(workplace, { token, named: null, password: aPassword, again: aPassword, place: aPlace() })
    const { link } = await editor(city)
    expect(theRefusal(await use(link))).toEqual({ kind: 'link-not-valid' })
    expect(theRefusal(await use('nothing'))).toEqual({ kind: 'link-not-valid' })
    const roles = [aRole('executive')]
    const { personId, token } = theValue(await invitePerson(workplace, anActor, { name: '里見', mail, roles }))
    const newer = theValue(await makeLink(workplace, anActor, { personId }))
    expect(theRefusal(await use(token))).toEqual({ kind: 'link-not-valid' })
    clock.pass(14 * 86_400)
    expect(theRefusal(await use(newer.token))).toEqual({ kind: 'link-not-valid' })
    const again = theValue(await makeLink(workplace, anActor, { personId }))
    const both = await Promise.all([use(again.token), use(again.token)])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    await city.close()
  })

  test('a code is taken once, also when it is sent twice at the same time', async () => {
    const city = await aCity(await open())
    const { workplace, clock } = city
    const { personId } = await coordinator(city)
    clock.pass(60)
    const code = codeAt(await secretOf(workplace, personId), clock.now())
    const attempt = async () => {
      const { token } = theValue(await city.come())
      return giveCode(workplace, { token, kind: 'one-time-code', code, place: aPlace() })
    }
    const [one, other] = await Promise.all([attempt(), attempt()])
    expect([one.ok, other.ok].filter(Boolean)).toHaveLength(1)
    expect(theRefusal(await attempt())).toEqual({ kind: 'code-wrong' })
    await city.close()
  })

  test('a recovery code opens once; new ones end the old ones', async () => {
    const city = await aCity(await open())
    const { workplace } = city
    const { recoveryCodes, person } = await coordinator(city)
    const recover = async (code = '') => {
      const { token } = theValue(await city.come())
      return giveCode(workplace, { token, kind: 'recovery-code', code, place: aPlace() })
    }
    expect(recoveryCodes).toHaveLength(10)
    theValue(await recover(recoveryCodes[0]?.toUpperCase()))
    expect(theRefusal(await recover(recoveryCodes[0]))).toEqual({ kind: 'code-wrong' })
    const own = { person, current: aPassword, place: aPlace() }
    expect(theRefusal(await renewRecoveryCodes(workplace, { ...own, current: 'x' }))).toEqual({
      kind: 'password-wrong',
    })
    const fresh = theValue(await renewRecoveryCodes(workplace, own))
    expect(theRefusal(await recover(recoveryCodes[1]))).toEqual({ kind: 'code-wrong' })
    theValue(await recover(fresh[3]))
    await city.close()
  })

  test('a session without its code opens nothing, and is over after five wrong ones', async () => {
    const city = await aCity(await open())
    const { workplace, clock } = city
    await coordinator(city)
    const { token } = theValue(await city.come())
    const wrong = { token, kind: 'one-time-code', code: '000000', place: aPlace() } as const
    for (let count = 0; count < 5; count += 1) {
      expect(theRefusal(await giveCode(workplace, wrong))).toEqual({ kind: 'code-wrong' })
      clock.pass(20)
    }
    expect(theRefusal(await giveCode(workplace, wrong))).toEqual({ kind: 'session-not-found' })
    expect(theRefusal(await setUpCode(workplace, wrong))).toEqual({ kind: 'session-not-found' })
    await city.close()
  })

  test('guessing is slowed, also at once, tells nothing, is in the log, and locks nobody else out', async () => {
    const city = await aCity(await open())
    const { clock } = city
    const { session } = await editor(city)
    const noda = 'noda@city.example'
    const attacker = aPlace({ address: '192.0.2.1' })
    const kinds = async (as: string) => {
      const results = await Promise.all(Array.from({ length: 12 }, () => city.come('wrong password!', attacker, as)))
      return results.map((result) => (result.ok ? 'in' : result.refusal.kind)).toSorted()
    }
    const expected = [...Array<string>(5).fill('sign-in-wrong'), ...Array<string>(7).fill('wait')]
    expect(await kinds(noda)).toEqual(expected)
    expect(await kinds('nobody@city.example')).toEqual(expected)
    expect(await city.audited()).toContain('sign-in-slowed')
    expect(theRefusal(await city.come(aPassword, attacker, noda))).toMatchObject({ kind: 'wait' })
    theValue(await city.come(aPassword, aPlace(), noda))
    // The attacker sits beside the owner, whose browser is known.
    const beside = aPlace({ address: '192.0.2.1', deviceToken: session.deviceToken })
    theValue(await city.come(aPassword, beside, noda))
    clock.pass(6)
    theValue(await city.come(aPassword, attacker, noda))
    await city.close()
  }, 20_000)

  test('who is closed is out at once, cannot come back, and no link works', async () => {
    const city = await aCity(await open())
    const { workplace } = city
    const { personId, person, session } = await editor(city)
    const { token } = theValue(await makeLink(workplace, anActor, { personId }))
    theValue(await closePerson(workplace, anActor, { personId, version: person.version }))
    expect(await city.signedIn(session.token)).toBeNull()
    expect(theRefusal(await city.come(aPassword, aPlace(), 'noda@city.example'))).toEqual({ kind: 'sign-in-wrong' })
    const typed = { named: null, password: aPassword, again: aPassword, place: aPlace() }
    expect(theRefusal(await setPassword(workplace, { token, ...typed }))).toEqual({ kind: 'link-not-valid' })
    expect(theRefusal(await makeLink(workplace, anActor, { personId }))).toEqual({ kind: 'person-closed' })
    await city.close()
  })

  test('a new password ends all other sessions; a reset ends all, and with the code too asks to set it up anew', async () => {
    const city = await aCity(await open())
    const { workplace, clock } = city
    const { personId, person, session } = await coordinator(city)
    const inside = await city.signedIn(session.token)
    theValue(await city.come())
    const change = { person, place: aPlace(), sessionId: inside?.session.id ?? '' }
    const password = 'あたらしい合言葉 2号機'
    const wrong = await changePassword(workplace, { ...change, current: 'x', password, again: password })
    expect(theRefusal(wrong)).toEqual({ kind: 'password-wrong' })
    theValue(await changePassword(workplace, { ...change, current: aPassword, password, again: password }))
    expect(theRefusal(await city.come())).toEqual({ kind: 'sign-in-wrong' })
    expect(await findSessions(workplace.store.db, workplace.city, { personId })).toHaveLength(1)
    const use = async (codeToo: boolean) => {
      const { token } = theValue(await makeLink(workplace, anActor, { personId, codeToo }))
      const typed = { named: null, password: aPassword, again: aPassword, place: aPlace() }
      return theValue(await setPassword(workplace, { token, ...typed })).stage
    }
    expect(await use(false)).toBe('code')
    expect(await city.signedIn(session.token)).toBeNull()
    clock.pass(60)
    expect(await use(true)).toBe('set-up')
    await city.close()
  })

  test('a session is over four hours after it was last used', async () => {
    const city = await aCity(await open())
    const { workplace, clock } = city
    const { session } = await editor(city)
    clock.pass(3 * 3_600)
    const inside = await city.signedIn(session.token)
    if (inside) await seeSession(workplace, inside)
    clock.pass(3 * 3_600)
    const still = await city.signedIn(session.token)
    expect(still).not.toBeNull()
    if (still) await signOut(workplace, still)
    expect(await city.signedIn(session.token)).toBeNull()
    await city.close()
  })

  test('the first administrator says name and address; the last one stays', async () => {
    const city = await aCity(await open())
    const { workplace } = city
    const { personId, token } = theValue(await inviteFirstAdministrator(workplace, anActor))
    const typed = { token, password: aPassword, again: aPassword, place: aPlace() }
    expect(theRefusal(await setPassword(workplace, { ...typed, named: null }))).toEqual({ kind: 'person-name-missing' })
    const named = { name: '標', mail: ' Shirube@City.example ' }
    expect(theValue(await setPassword(workplace, { ...typed, named })).stage).toBe('set-up')
    const find = async () => (await findPeople(workplace.store.db, workplace.city, { id: personId }))[0]
    const person = await find()
    expect(person).toMatchObject({ name: '標', mail: 'Shirube@City.example', state: 'active' })
    expect((await city.come(aPassword, aPlace(), 'shirube@city.example')).ok).toBe(true)
    const seen = { personId, version: person?.version ?? 0 }
    expect(theRefusal(await closePerson(workplace, anActor, seen))).toEqual({ kind: 'last-administrator' })
    const roles = [aRole('executive')]
    expect(theRefusal(await changeRoles(workplace, anActor, { ...seen, roles }))).toEqual({
      kind: 'last-administrator',
    })
    await city.close()
  })

  test.each([
    ['with no role', { roles: [] }, { kind: 'role-missing' }],
    ['as an Editor of nothing', { roles: [aRole('editor')] }, { kind: 'role-needs-department' }],
    ['for a department that is not there', { roles: [aRole('editor', 'x')] }, { kind: 'department-not-found' }],
    ['without a name', { name: '　' }, { kind: 'person-name-missing' }],
    ['with an address that is none', { mail: 'yamashita' }, { kind: 'mail-not-valid' }],
    ['with somebody’s address', { mail: 'NODA@city.example ' }, { kind: 'mail-taken' }],
    ['with half a character', { name: '\ud842' }, { kind: 'text-not-keepable' }],
  ])('nobody is invited %s', async (_name, change, refusal) => {
    const city = await aCity(await open())
    await editor(city)
    const person = { name: '里見', mail: 'satomi@city.example', roles: [aRole('executive')], ...change }
    expect(theRefusal(await invitePerson(city.workplace, anActor, person))).toMatchObject(refusal)
    await city.close()
  })

  test('an Editor writes in the sheet of the own department only, and neither submits, approves, imports nor invites', async () => {
    const city = await aCity(await open())
    const { workplace } = city
    const { person } = await editor(city)
    const actor = actorOf(person)
    const bring = async (name: string) =>
      theValue(
        await importSheet(workplace, anActor, { sheet: aSheet({ departments: [name] }), findings: [], source: null }),
      )
    const [own, others] = [await bring('市民生活部'), await bring('建設部')]
    const edit = (sheetId: string) =>
      editCell(workplace, actor, { sheetId, phase: 'initial', partId: 'x', column: 'target', version: 1, text: 'y' })
    expect(theRefusal(await edit(own.sheetId))).toEqual({ kind: 'part-not-found' })
    for (const sheetId of [others.sheetId, 'nowhere'])
      expect(theRefusal(await edit(sheetId))).toEqual({ kind: 'not-permitted', deed: 'edit-cell' })
    const refused = [
      await submitSheet(workplace, actor, own),
      await approveSheet(workplace, actor, own),
      await importSheet(workplace, actor, { sheet: aSheet(), findings: [], source: null }),
      await changeOfficialForm(workplace, actor, { json: null, version: 0 }),
      await invitePerson(workplace, actor, { name: '里見', mail, roles: [aRole('administrator')] }),
      await changeRoles(workplace, actor, { personId: person.id, version: 2, roles: [aRole('administrator')] }),
    ]
    expect(refused.map((result) => theRefusal<{ kind: string }>(result).kind)).toEqual(
      refused.map(() => 'not-permitted'),
    )
    await city.close()
  })

  test('roles apply as they are now, not as they were when the page was asked for', async () => {
    const city = await aCity(await open())
    const { workplace, ids } = city
    const { personId, person } = await anAccount(workplace, {
      name: '峰岸',
      mail,
      roles: [aRole('department-head', ids.civic)],
    })
    const sheet = aSheet({ departments: ['市民生活部'] })
    const seen = theValue(await importSheet(workplace, anActor, { sheet, findings: [], source: null }))
    const roles = [aRole('department-head', ids.works)]
    theValue(await changeRoles(workplace, anActor, { personId, version: person.version, roles }))
    expect(theRefusal(await submitSheet(workplace, actorOf(person), seen))).toEqual({
      kind: 'not-permitted',
      deed: 'submit',
    })
    await city.close()
  })

  test('nobody ends somebody else’s session, and nobody of a real city is entered as in the demonstration', async () => {
    const city = await aCity(await open())
    const { workplace } = city
    const { person, personId } = await editor(city)
    const { session } = await coordinator(city)
    const sessionId = (await city.signedIn(session.token))?.session.id ?? ''
    const end = (anybodys: boolean) => endSession(workplace, actorOf(person), { sessionId, anybodys })
    expect(theRefusal(await end(false))).toEqual({ kind: 'session-not-found' })
    expect(theRefusal(await end(true))).toEqual({ kind: 'not-permitted', deed: 'manage-accounts' })
    expect(theRefusal(await enterDemoAccount(workplace, { personId, place: aPlace() }))).toEqual({
      kind: 'person-not-found',
    })
    await city.close()
  })
})
