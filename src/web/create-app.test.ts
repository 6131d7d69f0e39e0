import { afterAll, describe, expect, test } from 'vitest'
import { aClientFolder, aSmallCity } from '../../test/builder/a-small-city.ts'
import { closePdfWriter } from '../export/write-pdf.ts'
import { openStore } from '../store/open-store.ts'
import { createApp } from './create-app.ts'

const small = await aSmallCity()
const clientFolder = aClientFolder()
const now = () => new Date('2025-10-10T03:00:00Z')
const parts = { ...small, now, clientFolder, notice: '見本の市です。' }
const demo = createApp({ ...parts, office: true })
const serve = createApp({ store: small.store, city: small.city, now, clientFolder, office: false })

afterAll(async () => {
  await closePdfWriter()
  await small.store.close()
})

const page = async (path: string, app = demo) => {
  const answer = await app.request(path)
  return { status: answer.status, headers: answer.headers, html: await answer.text() }
}
const midyear = `/sheets/${small.corrected.sheetId}/midyear`

describe('citizens', () => {
  test('see the newest published year with every published department and its goals', async () => {
    const { status, html } = await page('/')
    expect(status).toBe(200)
    for (const words of [
      '令和7年度',
      '市民生活部',
      '安心して暮らせる地域づくり',
      '建設部・水道局',
      '水に強いまち',
      '計画どおり',
    ])
      expect(html).toContain(words)
  })

  test('are told which departments have published nothing yet', async () => {
    expect((await page('/')).html).toMatch(/まだ公開していない部局.*2.*環境部、消防本部/)
  })

  test('go to another year', async () => {
    expect((await page('/years/2024')).html).toContain('市民生活部')
    expect((await page('/')).html).toContain('href="/years/2024"')
  })

  test('read a sheet as the official form, in its newest version', async () => {
    const { status, html } = await page(midyear)
    expect(status).toBe(200)
    for (const words of [
      '重点目標一覧表（中間報告調書）',
      '期限・数値目標等',
      '進捗状況・進捗度',
      '消費生活の見守り（継続）',
      '年10回以上',
    ])
      expect(html).toContain(words)
    expect(html).toContain('7回実施（訂正後）')
    expect(html).toContain('回数の誤りを訂正しました。')
  })

  test('find every version under its permanent address, with the way to the newest', async () => {
    const { html } = await page(`${midyear}/versions/1`)
    expect(html).toContain('6回実施')
    expect(html).not.toContain('7回実施（訂正後）')
    expect(html).toContain(`これは過去の版です。<a href="${midyear}">`)
    expect((await page(`${midyear}/versions/2`)).html).not.toContain('これは過去の版です')
  })

  test('see neither findings nor source places', async () => {
    const { html } = await page(midyear)
    for (const words of ['項番がそろっていません', '中間報告.txt', '12行目', '指摘']) expect(html).not.toContain(words)
  })

  test.each([
    `/sheets/${small.draft.sheetId}/initial`,
    `/sheets/${small.draft.sheetId}/initial.xlsx`,
    `/sheets/${small.draft.sheetId}/initial/versions/1`,
    `${midyear}/versions/3`,
    `/sheets/${small.published.sheetId}/final`,
    '/years/2023',
    '/years/0x7e9',
    '/sheets/nobody/midyear',
    '/sheets/nobody/yearend',
    '/sheets/%00/midyear',
    '/elsewhere',
  ])('find nothing at %s, in plain words and with a way back', async (path) => {
    const { status, html } = await page(path)
    expect(status).toBe(404)
    expect(html).toContain('<a href="/"')
    expect(html).not.toContain('公開前の目標')
  })

  test('see no draft on any list', async () => {
    for (const path of ['/', '/years/2025', '/years/2024'])
      expect((await page(path)).html).not.toContain('公開前の目標')
  })
})

describe('staff', () => {
  test('see every department with the state of its sheet in each phase, and how many findings', async () => {
    const { status, html } = await page('/office')
    expect(status).toBe(200)
    for (const words of ['提出済み', '公開中', '訂正して公開中', '未作成', '消防本部', '公開前の目標', '指摘 5'])
      expect(html.replaceAll('<!-- -->', '')).toContain(words)
  })

  test('see a joint sheet once, under both names', async () => {
    expect((await page('/office')).html.match(/建設部・水道局/g)).toHaveLength(1)
  })

  test('see each finding beside its cell', async () => {
    const { html } = await page(`/office${midyear}`)
    const cell = html.match(/<td>(?:(?!<\/td>).)*7回実施（訂正後）(?:(?!<\/td>).)*<\/td>/s)?.[0]
    expect(cell).toContain('項番がそろっていません')
    const target = html.match(/<td>(?:(?!<\/td>).)*平均 10分以内(?:(?!<\/td>).)*<\/td>/s)?.[0]
    expect(target).toContain('案：(2) 50%')
    expect(html.match(/id="finding-\d+"/g)).toHaveLength(5)
  })

  test('see the source place of each cell on demand', async () => {
    const { html } = await page(`/office${midyear}`)
    expect(html).toContain('中間報告.txt 12行目 左から3番目の欄')
    expect(html).toContain('type="checkbox"')
  })

  test('find nothing under /office where there are no staff pages', async () => {
    for (const path of [
      '/office',
      '/office/years/2025',
      `/office${midyear}`,
      `/office/sheets/${small.draft.sheetId}/initial.pdf`,
    ])
      expect((await page(path, serve)).status).toBe(404)
    expect((await page('/', serve)).html).not.toContain('/office')
  })

  test.each(['/office/years/1999', '/office/sheets/nobody/midyear', '/office/elsewhere'])(
    'are led back to their own list from %s',
    async (path) => {
      const { status, html } = await page(path)
      expect(status).toBe(404)
      expect(html).toContain('<a href="/office"')
    },
  )
})

describe('every page', () => {
  const paths = [
    '/',
    midyear,
    `${midyear}/versions/1`,
    '/office',
    `/office${midyear}`,
    '/office/settings/form',
    '/elsewhere',
  ]

  test.each(paths)(
    '%s says the day of the demonstration, its language, and has a skip link and one heading',
    async (path) => {
      const { html } = await page(path)
      expect(html).toContain('<html lang="ja">')
      expect(html).toContain('見本の市です。')
      expect(html).toContain('href="#main"')
      expect(html.match(/<h1/g)).toHaveLength(1)
    },
  )

  test.each(paths)('%s allows nothing from elsewhere, nothing inline and no frame', async (path) => {
    const { headers, html } = await page(path)
    expect(headers.get('content-security-policy')).toContain("default-src 'self'")
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(html).not.toMatch(/<script(?! type="module" src="\/assets\/)|<style| style=|https?:\/\/(?!www\.w3\.org)/)
  })

  test('shows the words of a sheet as words, never as markup', async () => {
    const { html } = await page(midyear)
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  })

  test('is not sent again when nothing has changed', async () => {
    const etag = (await demo.request('/')).headers.get('etag')
    const again = await demo.request('/', { headers: { 'if-none-match': etag ?? '' } })
    expect(again.status).toBe(304)
  })
})

describe('downloads', () => {
  test.each([
    ['xlsx', 'PK'],
    ['pdf', '%PDF'],
    ['docx', 'PK'],
    ['csv', '\u00ef\u00bb\u00bf'],
    ['json', '{'],
  ])(
    'give the sheet as %s under a Japanese name',
    async (format, start) => {
      for (const path of [`${midyear}.${format}`, `${midyear}/versions/1.${format}`, `/office${midyear}.${format}`]) {
        const answer = await demo.request(path)
        expect(answer.status).toBe(200)
        expect(answer.headers.get('content-disposition')).toContain(
          encodeURIComponent(`重点目標_令和7年度_中間_市民生活部.${format}`),
        )
        expect(new TextDecoder('latin1').decode((await answer.arrayBuffer()).slice(0, 8))).toContain(start)
      }
    },
    30_000,
  )
})

describe('the app', () => {
  test('keeps style sheets for good', async () => {
    const answer = await demo.request('/assets/style-1.css')
    expect(answer.status).toBe(200)
    expect(answer.headers.get('cache-control')).toContain('immutable')
    expect(answer.headers.get('content-type')).toContain('text/css')
  })

  test('gives no file from outside its folder', async () => {
    for (const path of ['/assets/../.vite/manifest.json', '/assets/%2e%2e/.vite/manifest.json', '/.vite/manifest.json'])
      expect((await demo.request(path)).status).toBe(404)
  })

  test('says that it is well', async () => {
    expect(await (await demo.request('/healthz')).text()).toBe('ok')
  })

  test('says in plain words when it fails, tells us why, and shows nothing of it', async () => {
    const errors: unknown[] = []
    const broken = createApp({
      ...parts,
      office: true,
      store: openStore(':memory:'),
      reportError: (error) => errors.push(error),
    })
    const { status, html } = await page('/', broken)
    expect(status).toBe(500)
    expect(html).toContain('お問い合わせ番号')
    expect(html).not.toMatch(/no such table|SQL|at .*\.ts/)
    expect(errors).toHaveLength(1)
    expect((await page('/elsewhere', broken)).status).toBe(500)
    expect((await page('/healthz', broken)).status).toBe(500)
  })

  test('shows a city that has published nothing yet as such', async () => {
    const fresh = await aSmallCity()
    const app = createApp({ ...parts, store: fresh.store, city: '000000', office: true })
    expect((await page('/', app)).html).toContain('まだ公開していません')
    expect((await page('/office', app)).html).toContain('まだ登録されていません')
    expect((await page('/healthz', app)).status).toBe(503)
    await fresh.store.close()
  })
})
