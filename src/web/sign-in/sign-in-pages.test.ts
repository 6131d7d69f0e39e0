import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anActor, theValue } from '../../../test/builder/a-workplace.ts'
import { anAccount, aPassword, aRole, secretOf } from '../../../test/builder/an-account.ts'
import { anAccountApp } from '../../../test/builder/an-account-app.ts'
import { codeAt } from '../../account/one-time-code.ts'
import { fillPeople } from '../../demo/fill-people.ts'
import { findDepartments } from '../../store/city/find-departments.ts'
import { findKeptLines } from '../../store/reading/find-kept-lines.ts'
import { invitePerson } from '../../workflow/account/invite-person.ts'

const city = await anAccountApp()
const departments = await findDepartments(city.store.db, city.city)
const department = (name: string): string => departments.find((one) => one.name === name)?.id ?? ''
const account = (name: string, mail: string, ...roles: Parameters<typeof aRole>[]) =>
  anAccount(city.workplace, { name, mail: `${mail}@city.example`, roles: roles.map((role) => aRole(...role)) })

const people = {
  editor: await account('野田', 'noda', ['editor', department('環境部')]),
  coordinator: await account('山下', 'yamashita', ['coordinator']),
  executive: await account('里見', 'satomi', ['executive']),
  administrator: await account('標', 'shirube', ['administrator']),
}
afterAll(() => city.store.close())

const signedInAs = (who: keyof typeof people) => {
  const browser = city.aBrowser()
  browser.cookies.set('shirube-session', people[who].session.token)
  return browser
}
const midyear = `/office/sheets/${city.corrected.sheetId}/midyear`

describe('nobody who has not signed in', () => {
  test.each(['/office', '/office/desk', '/office/people', '/office/account', '/office/settings/form', midyear])(
    'sees %s',
    async (path) => {
      const { status, to, html } = await city.aBrowser().get(path)
      expect({ status, html }).toEqual({ status: 303, html: '' })
      expect(to).toBe(path === '/office' ? '/sign-in' : `/sign-in?to=${encodeURIComponent(path)}`)
    },
  )

  test.each(['/office/desk', '/office/people', '/office/settings/form', `${midyear}.xlsx`])(
    'sends anything to %s',
    async (path) => {
      expect(await city.aBrowser().post(path, { name: 'x' })).toMatchObject({ status: 303, to: '/sign-in' })
    },
  )

  test('loses the place: after signing in one comes back to the page from which something was sent', async () => {
    const from = (referer: string) => city.aBrowser({ referer }).post('/office/desk', { name: 'x' })
    expect((await from('http://localhost/office/desk/1?still')).to).toBe('/sign-in?to=%2Foffice%2Fdesk%2F1%3Fstill')
    expect((await from('https://elsewhere.example/office/desk/1')).to).toBe('/sign-in')
  })

  test.each([
    ['made up', 'x'.repeat(43)],
    ['empty', ''],
    ['with another name’s hash', '0'.repeat(64)],
    ['with SQL in it', "' or 1=1 --"],
    ['of 10,000 letters', 'a'.repeat(10_000)],
  ])('comes in by a cookie %s', async (_, token) => {
    const browser = city.aBrowser()
    browser.cookies.set('shirube-session', token)
    expect(await browser.get('/office')).toMatchObject({ status: 303, to: '/sign-in' })
  })

  test('comes in from elsewhere: what another site sends is refused, signed in or not', async () => {
    const browser = city.aBrowser({ origin: 'https://elsewhere.example' })
    const { token } = people.administrator.session
    browser.cookies.set('shirube-session', token)
    for (const path of ['/sign-in', '/sign-in/out', '/office/people', '/office/account/password', '/office/desk'])
      expect((await browser.post(path, { mail: 'x', password: 'y' })).status).toBe(403)
    expect((await signedInAs('administrator').get('/office')).status).toBe(200)
  })
})

describe('signing in', () => {
  test('leads through password and code to where one was going, and out again', async () => {
    const browser = city.aBrowser()
    const { html } = await browser.get('/sign-in?to=/office/desk')
    expect(html).toContain('value="/office/desk"')
    expect(html).toContain('autoComplete="current-password"')
    const form = { mail: 'YAMASHITA@city.example', password: aPassword, to: '/office/desk' }
    const begun = await browser.post('/sign-in', form)
    expect(begun.to).toBe(`/sign-in/code?to=${encodeURIComponent('/office/desk')}`)
    expect((await browser.get('/office/desk')).to).toBe('/sign-in/code')
    const cookie = begun.headers.getSetCookie().join()
    for (const word of ['HttpOnly', 'SameSite=Lax', 'Path=/']) expect(cookie).toContain(word)
    expect(cookie).not.toContain('Secure')
    expect((await browser.post('/sign-in/code', { code: '000000' })).html).toContain('コードが違う')
    city.clock.pass(30)
    const code = codeAt(await secretOf(city, people.coordinator.personId), city.clock.now())
    expect(await browser.post('/sign-in/code', { code, to: '/office/desk' })).toMatchObject({
      status: 303,
      to: '/office/desk',
    })
    const desk = await browser.get('/office/desk')
    expect(desk.html).toContain('山下')
    expect(desk.html).toContain('サインアウト')
    expect(desk.headers.get('cache-control')).toBe('no-store')
    const token = browser.cookies.get('shirube-session') ?? ''
    expect(await browser.post('/sign-in/out')).toMatchObject({ status: 303, to: '/sign-in?out' })
    expect(browser.cookies.has('shirube-session')).toBe(false)
    browser.cookies.set('shirube-session', token)
    expect((await browser.get('/office')).status).toBe(303)
  })

  test('by https the cookie is for https and this host alone', async () => {
    const browser = city.aBrowser({ origin: 'http://localhost', 'x-forwarded-proto': 'https' })
    const { headers } = await browser.post('/sign-in', { mail: 'noda@city.example', password: aPassword })
    const cookie = headers.getSetCookie().join()
    expect(cookie).toContain('__Host-shirube-session=')
    expect(cookie).toContain('Secure')
  })

  test('never leads to another site', async () => {
    const browser = city.aBrowser()
    const to = '//elsewhere.example/office'
    expect((await browser.get(`/sign-in?to=${encodeURIComponent(to)}`)).html).not.toContain('elsewhere')
    const form = { mail: 'satomi@city.example', password: aPassword, to }
    expect((await browser.post('/sign-in', form)).to).toBe('/office')
  })

  test('says the same of a wrong password and of nobody, and slows both down', async () => {
    const tries = async (mail: string) => {
      const browser = city.aBrowser()
      const answers = []
      for (let count = 0; count < 7; count += 1)
        answers.push(await browser.post('/sign-in', { mail, password: 'wrong' }))
      return answers.map(({ status, html }) => [status, html.replaceAll(mail, 'MAIL')])
    }
    const [known, unknown] = [await tries('satomi@city.example'), await tries('zzz@city.example')]
    expect(known.map(([status]) => status)).toEqual([401, 401, 401, 401, 401, 429, 429])
    expect(known).toEqual(unknown)
    expect(known[6]?.[1]).toContain('あと 5秒')
  })

  test('a one-time link is looked at without harm, used once, and then says so', async () => {
    const roles = [aRole('editor', department('環境部'))]
    const person = { name: '川辺', mail: 'kawabe@city.example', roles }
    const { token } = theValue(await invitePerson(city.workplace, anActor, person))
    const page = `/sign-in/invitation/${token}`
    const browser = city.aBrowser()
    const { html, headers } = await browser.get(page)
    expect(html).toContain('川辺さんの設定')
    expect(headers.get('referrer-policy')).toBe('same-origin')
    expect((await browser.post(page, { password: 'short', again: 'short' })).html).toContain('12文字以上')
    expect((await browser.post(page, { password: aPassword, again: 'x' })).html).toContain('同じではありません')
    expect(await browser.post(page, { password: aPassword, again: aPassword })).toMatchObject({ to: '/office' })
    expect((await browser.get('/office')).html).toContain('川辺')
    for (const again of [await browser.get(page), await browser.post(page, { password: aPassword, again: aPassword })])
      expect({ status: again.status, told: again.html.includes('このリンクは使えません') }).toEqual({
        status: 410,
        told: true,
      })
  })
})

describe('what roles open', () => {
  test.each([
    ['editor', [200, 403, 403, 403, 200]],
    ['coordinator', [200, 200, 403, 403, 200]],
    ['executive', [200, 403, 403, 403, 200]],
    ['administrator', [200, 403, 200, 200, 200]],
  ] as const)('%s: board, desk, people, form, own account', async (who, statuses) => {
    const browser = signedInAs(who)
    const paths = ['/office', '/office/desk', '/office/people', '/office/settings/form', '/office/account']
    const answers = await Promise.all(paths.map((path) => browser.get(path)))
    expect(answers.map(({ status }) => status)).toEqual(statuses)
    const [board] = answers
    expect(board?.html.includes('href="/office/desk"')).toBe(statuses[1] === 200)
    expect(board?.html.includes('href="/office/people"')).toBe(statuses[2] === 200)
    expect(board?.html.includes('href="/office/settings/form"')).toBe(statuses[3] === 200)
  })

  test('an Editor decides about no measure of another department, and the page offers none', async () => {
    const [part = ''] = (
      await findKeptLines(city.store.db, city.city, { sheetId: city.corrected.sheetId, phase: 'midyear' })
    ).keys()
    const confirm = `${midyear}/lines/${part}/measures/0/confirm`
    const seen = { target: '1', progress: '2', rules: '1', decision: '' }
    const refused = await signedInAs('editor').post(confirm, seen)
    expect(refused.status).toBe(403)
    expect(refused.html).toContain('権限がありません')
    expect((await signedInAs('editor').get(midyear)).html).not.toContain('この読みでよい')
    expect((await signedInAs('coordinator').get(midyear)).html).toContain('この読みでよい')
  })
})

describe('an administrator', () => {
  test('invites somebody and is shown the link once; what cannot be comes back as it was typed', async () => {
    const browser = signedInAs('administrator')
    const wanted = [
      ['name', '峰岸'],
      ['mail', 'minegishi'],
      ['role', 'editor'],
      ['role', 'department-head'],
      ['editor-department', department('環境部')],
      ['editor-department', department('消防本部')],
      ['editor-section', '総務係、消費生活係'],
      ['department-head-department', department('環境部')],
    ] as const
    const refused = await browser.post('/office/people', wanted)
    expect(refused.status).toBe(422)
    expect(refused.html).toContain('value="総務係、消費生活係"')
    const sent = wanted.map(([name, value]) => [name, name === 'mail' ? 'minegishi@city.example' : value] as const)
    const invited = await browser.post('/office/people', sent)
    const [, link = ''] = /http:\/\/localhost(\/sign-in\/invitation\/[\w-]{43})/.exec(invited.html) ?? []
    expect((await city.aBrowser().get(link)).html).toContain('峰岸さんの設定')
    const list = await browser.get('/office/people')
    expect(list.html).toContain('担当者：環境部、消防本部、総務係、消費生活係・部局長：環境部')
    expect(list.html).not.toContain(link)
  })

  test('ends a session, changes roles, and closes an account, all at once in force', async () => {
    const browser = signedInAs('administrator')
    const { personId, session } = await account('退職者', 'taishoku', ['executive'])
    const other = city.aBrowser()
    other.cookies.set('shirube-session', session.token)
    const page = `/office/people/${personId}`
    const { html } = await browser.get(page)
    const [, id = ''] = /name="session" value="([^"]+)"/.exec(html) ?? []
    expect((await other.get('/office')).status).toBe(200)
    expect((await browser.post(`${page}/sessions`, { session: id })).status).toBe(303)
    expect((await other.get('/office')).status).toBe(303)
    const roles = { version: '2', role: 'administrator' }
    expect(await browser.post(`${page}/roles`, roles)).toMatchObject({ status: 303 })
    expect((await browser.post(`${page}/roles`, roles)).status).toBe(409)
    expect((await browser.post(`${page}/link`)).html).toContain('退職者さんに渡すリンク')
    expect((await browser.post(`${page}/close`, { version: '3' })).status).toBe(303)
    expect((await browser.get(page)).html).toContain('利用を終えました')
    expect((await browser.post('/office/people/nobody/close', { version: '1' })).status).toBe(404)
  })
})

test('one’s own account shows its sessions, changes the password, and gives new recovery codes', async () => {
  const browser = signedInAs('coordinator')
  expect((await browser.get('/office/account')).html).toMatch(/Windowsの Edge.*（今のこの画面）/)
  const next = '別の合言葉 三号機ですよ'
  const change = { current: aPassword, password: next, again: next }
  expect((await browser.post('/office/account/password', { ...change, current: 'x' })).html).toContain(
    '今のパスワードが違います',
  )
  expect(await browser.post('/office/account/password', change)).toMatchObject({ to: '/office/account?done=password' })
  const { html } = await browser.post('/office/account/recovery-codes', { current: next })
  expect(html.match(/(?:[a-z0-9]{4}-){3}[a-z0-9]{4}/g)).toHaveLength(10)
})

describe('the demonstration', () => {
  let demo: Awaited<ReturnType<typeof anAccountApp>>
  beforeAll(async () => {
    demo = await anAccountApp({ accounts: 'demo' })
    const [first] = await findDepartments(demo.store.db, demo.city)
    await fillPeople(demo.workplace, anActor, first ? [{ id: first.id, name: '市民協働部' }] : [])
  })
  afterAll(() => demo.store.close())

  test('is open to every visitor as before, and is entered as one of its people by one button', async () => {
    const browser = demo.aBrowser()
    const open = await browser.get('/office/desk')
    expect(open.status).toBe(200)
    expect(open.html).toContain('役割を選んで入る')
    const { html } = await browser.get('/sign-in')
    expect(html).toContain('架空の人です')
    const ids = [...html.matchAll(/name="person" value="([^"]+)"/g)].map(([, id = '']) => id)
    expect(ids).toHaveLength(5)
    const [, executive = ''] = /value="([^"]+)"\/><input[^>]*\/><button[^>]*><b[^>]*>見本 里見/.exec(html) ?? []
    expect(await browser.post('/sign-in/demo', { person: executive, to: '/office' })).toMatchObject({ to: '/office' })
    expect((await browser.get('/office')).html).toContain('見本 里見')
    expect((await browser.get('/office/desk')).status).toBe(403)
  })

  test('a real city has no such button', async () => {
    const browser = city.aBrowser()
    expect((await browser.get('/sign-in')).html).not.toContain('架空の人')
    const person = people.administrator.personId
    expect((await browser.post('/sign-in/demo', { person })).status).toBe(404)
  })
})
