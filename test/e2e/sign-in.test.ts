import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, expect, test } from 'vitest'
import { findChromium } from '../../script/find-chromium.mjs'
import { codeAt } from '../../src/account/one-time-code.ts'
import { violationsOn } from '../builder/a-served-city.ts'
import { aPassword } from '../builder/an-account.ts'
import { runShirube } from '../builder/run-shirube.ts'
import { servedShirube } from '../builder/served-shirube.ts'
import { smallSheet } from '../builder/small-sheet.ts'

const folder = mkdtempSync(join(tmpdir(), 'sign-in-'))
const environment = { SHIRUBE_DATA: folder, DATABASE_URL: undefined, SHIRUBE_ADDRESS: undefined, HOST: undefined }
const executablePath = findChromium()
if (!executablePath) throw new Error('No Chromium: install it (apt-get install chromium) or set CHROMIUM_PATH')
const begun = runShirube(['init', '--name', 'しるべ野市', '--code', '999999'], { environment })
const { origin, stop } = await servedShirube('serve', environment)
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] })

const opened: BrowserContext[] = []
/** Somebody at a computer of their own. */
const aPage = async (options: { javaScriptEnabled?: boolean } = {}): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options })
  opened.push(context)
  return context.newPage()
}

afterEach(async () => {
  for (const context of opened.splice(0)) await context.close()
})
afterAll(async () => {
  await browser.close()
  await stop()
  rmSync(folder, { recursive: true, force: true })
})

/** Nothing stands in the way of anybody, narrow or wide, light or dark, and nothing needs sideways scrolling. */
const lookAt = async (page: Page): Promise<void> => {
  for (const width of [360, 768, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    const beyond = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
    expect(beyond, `${page.url()} ${width} px`).toBe(0)
    if (width === 768) continue
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await violationsOn(page), `${page.url()} ${width} px, ${colorScheme}`).toEqual([])
    }
  }
  await page.emulateMedia({ colorScheme: 'light' })
}

const here = (printed: string): string => origin + new URL(printed.trim()).pathname
const setPassword = async (page: Page): Promise<void> => {
  await page.getByLabel('新しいパスワード').fill(aPassword)
  await page.getByLabel('もう一度、同じパスワード').fill(aPassword)
  await page.getByRole('button', { name: 'このパスワードにする' }).click()
}
const secretOn = async (page: Page): Promise<string> =>
  ((await page.locator('#secret').textContent()) ?? '').replaceAll(' ', '')
/** The code of the next half minute, which is taken already, so that no code is asked for twice. */
const giveCode = async (page: Page, secret: string, halfMinutes: number): Promise<void> => {
  await page.getByLabel('6桁のコード').fill(codeAt(secret, new Date(Date.now() + halfMinutes * 30_000)))
  await page.getByRole('button', { name: /続ける$/ }).click()
}

test('a new city: the first administrator comes in by the link, invites a coordinator, who signs in with a code and uses the desk', async () => {
  const admin = await aPage()
  await admin.goto(`${origin}/office/people`)
  expect(admin.url()).toBe(`${origin}/sign-in?to=%2Foffice%2Fpeople`)
  await lookAt(admin)

  const link = begun.stdout.split('\n').find((line) => line.startsWith('http')) ?? ''
  await admin.goto(here(link))
  await lookAt(admin)
  await admin.getByLabel('名前').fill('標')
  await admin.getByLabel('メールアドレス').fill('shirube@city.example')
  await setPassword(admin)
  await admin.getByRole('heading', { name: 'ワンタイムコードの設定' }).waitFor()
  await lookAt(admin)
  await giveCode(admin, await secretOn(admin), 0)
  await admin.getByRole('heading', { name: '回復コード' }).waitFor()
  expect(await admin.locator('.recovery-codes li').count()).toBe(10)
  await lookAt(admin)
  await admin.getByRole('link', { name: '控えたので、先へ進む' }).click()

  await admin.getByRole('link', { name: '利用者' }).click()
  await lookAt(admin)
  await admin.getByLabel('名前').fill('山下')
  await admin.getByLabel('メールアドレス').fill('yamashita@city.example')
  await admin.getByRole('checkbox', { name: /^全部局の調書を受け付け/ }).check()
  await admin.getByRole('button', { name: '招待のリンクを作る' }).click()
  const invitation = (await admin.locator('#link').textContent()) ?? ''
  expect(invitation.startsWith(`${origin}/sign-in/invitation/`)).toBe(true)
  await lookAt(admin)

  const page = await aPage({ javaScriptEnabled: false })
  await page.goto(invitation)
  await page.getByText('山下さんの設定').waitFor()
  await setPassword(page)
  const secret = await secretOn(page)
  await giveCode(page, secret, -1)
  await page.getByRole('link', { name: '控えたので、先へ進む' }).click()
  await page.getByRole('button', { name: 'サインアウト' }).click()
  await page.getByText('サインアウトしました').waitFor()

  await page.goto(`${origin}/office/desk`)
  await page.getByLabel('メールアドレス').fill('yamashita@city.example')
  await page.getByLabel('パスワード').fill(aPassword)
  await page.getByRole('button', { name: 'サインインする' }).click()
  await page.getByRole('heading', { name: 'ワンタイムコードの入力' }).waitFor()
  await giveCode(page, secret, 0)
  await page.waitForURL(`${origin}/office/desk`)
  const file = { name: '計画.txt', mimeType: 'text/plain', buffer: Buffer.from(smallSheet) }
  await page.getByLabel('ファイルを選ぶ').setInputFiles(file)
  await page.getByRole('button', { name: '受け付ける' }).click()
  await page.getByRole('button', { name: /^まとめて取り込む/ }).click()
  await page.getByText('1件を取り込みました').waitFor()

  await admin.goto(`${origin}/office/people`)
  await admin.getByRole('link', { name: '山下' }).click()
  await admin
    .getByRole('button', { name: /^終わらせる/ })
    .first()
    .waitFor()
  await lookAt(admin)
  await admin.getByRole('button', { name: '山下さんの利用を終える' }).click()
  await admin.getByText('利用を終えました').first().waitFor()
  await page.goto(`${origin}/office/desk`)
  expect(page.url()).toBe(`${origin}/sign-in?to=%2Foffice%2Fdesk`)
  await admin.goto(`${origin}/office/account`)
  await lookAt(admin)
}, 120_000)

test('on the command line people are invited, listed, given a new link and closed', async () => {
  const user = (...words: readonly string[]) => runShirube(['user', ...words], { environment })
  const named = ['--name', '里見', '--mail', 'satomi@city.example']
  expect(user('invite', ...named, '--role', 'mayor')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('役割'),
  })
  const invited = user('invite', ...named, '--role', 'executive')
  const page = await aPage()
  await page.goto(here(invited.stdout))
  await setPassword(page)
  await page.getByRole('link', { name: '里見' }).waitFor()
  expect(user('list').stdout).toContain('里見\tsatomi@city.example\t市長・副市長\t利用中')
  const again = user('reset', '--mail', 'satomi@city.example')
  await page.goto(here(again.stdout))
  await page.getByRole('heading', { name: 'パスワードの決め直し' }).waitFor()
  expect(user('close', '--mail', 'satomi@city.example').status).toBe(0)
  await page.goto(`${origin}/office`)
  expect(page.url()).toBe(`${origin}/sign-in`)
  expect([user().status, user('promote').status]).toEqual([64, 64])
}, 60_000)
