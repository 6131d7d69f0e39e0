import { afterAll, describe, expect, test } from 'vitest'
import { aClientFolder, aSmallCity } from '../../../test/builder/a-small-city.ts'
import { aGoal, anActor, anItem, aSheet, aStep, theValue } from '../../../test/builder/a-workplace.ts'
import { openDocument } from '../../document/open-document.ts'
import { readData } from '../../read/data/read-data.ts'
import { approveSheet } from '../../workflow/approve-sheet.ts'
import { importSheet } from '../../workflow/import-sheet.ts'
import { publishSheet } from '../../workflow/publish-sheet.ts'
import { submitSheet } from '../../workflow/submit-sheet.ts'
import { createApp } from '../create-app.ts'
import { workplaceOf } from '../workplace-of.ts'

const small = await aSmallCity()
const now = () => new Date('2025-10-10T03:00:00Z')
const parts = { ...small, now, clientFolder: aClientFolder(), office: true }
const app = createApp(parts)
afterAll(() => small.store.close())

const get = async (path: string): Promise<string> => (await app.request(path)).text()
const words = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const sheetsIn = async (path: string) => {
  const bytes = new Uint8Array(await (await app.request(path)).arrayBuffer())
  const { document } = theValue(await openDocument(bytes, path.replace(/^.*\//, '')))
  return readData(document)?.sheets ?? []
}

const publishSheetOf = async (sheet: Parameters<typeof aSheet>[0]) => {
  const workplace = workplaceOf({ ...small, now })
  const seen = theValue(await importSheet(workplace, anActor, { sheet: aSheet(sheet), findings: [], source: null }))
  const submitted = theValue(await submitSheet(workplace, anActor, seen))
  return theValue(await publishSheet(workplace, anActor, theValue(await approveSheet(workplace, anActor, submitted))))
}

describe('the open data of the city', () => {
  test('is listed year by year, with its terms', async () => {
    const html = await get('/opendata')
    expect(html).toContain('href="/opendata/2025"')
    expect(html).toContain('href="/opendata/2024"')
    expect(words(html)).toContain('利用条件 CC BY 4.0 ：出典として市の名前を書けば')
  })

  test('of a year says what is in it, as of when, on what terms, and how large each file is', async () => {
    const html = await get('/opendata/2025')
    const text = words(html)
    expect(text).toContain('当初（目標の設定） 2件（令和7年4月1日現在）')
    expect(text).toContain('中間報告 1件（令和7年9月30日現在）')
    expect(text).toContain('CC BY 4.0')
    expect(text).toContain('最終更新 令和7年10月10日')
    for (const file of ['lines.csv', 'measures.csv', 'readings.csv', 'lines.csv?encoding=cp932', 'sheets.json'])
      expect(html).toMatch(new RegExp(`href="/opendata/2025/${file.replace(/[.?]/g, '\\$&')}"[^>]*>[^<]*（`))
  })

  test('has what is published and nothing else: the newest versions, and no sheet that is being written', async () => {
    for (const file of ['lines.csv', 'measures.csv', 'readings.csv', 'sheets.json']) {
      const text = await get(`/opendata/2025/${file}`)
      expect(text, file).not.toContain('公開前の目標')
      expect(text, file).toContain('888888')
    }
    const lines = await get('/opendata/2025/lines.csv')
    expect(lines).toContain('7回実施（訂正後）')
    expect(lines).not.toContain('6回実施')
    expect(lines).not.toContain('令和6')
  })

  test('each row says whose it is, as of when and on what terms', async () => {
    const [head = '', ...rows] = (await get('/opendata/2025/lines.csv')).replace('\ufeff', '').trimEnd().split('\r\n')
    expect(head).toMatch(/^全国地方公共団体コード,/)
    expect(rows.filter((row) => row.startsWith('888888,')).length).toBeGreaterThan(3)
    expect(rows.filter((row) => row.includes('2025-09-30') && row.includes('CC BY 4.0')).length).toBeGreaterThan(0)
  })

  test('comes back as the sheets that were published, ids, readings and measures included', async () => {
    const [sheet] = (await sheetsIn('/opendata/2025/sheets.json')).filter(({ phase }) => phase === 'midyear')
    expect(sheet).toMatchObject({ id: small.corrected.sheetId, version: 2, licence: 'CC BY 4.0' })
    expect(sheet?.goals[0]?.items[0]?.steps[0]?.measures?.length).toBeGreaterThan(0)
    expect(await sheetsIn('/opendata/2025/lines.csv')).toHaveLength(3)
  })

  test('ids of lines are the same in each report of the year, and those of the year before are not touched', async () => {
    const sheets = await sheetsIn('/opendata/2025/sheets.json')
    const own = sheets.filter(({ id }) => id === small.corrected.sheetId)
    const ids = own.map(({ goals }) => goals[0]?.items[0]?.steps[0]?.id)
    expect(ids).toHaveLength(2)
    expect(new Set(ids).size).toBe(1)
    const before = await get('/opendata/2024/sheets.json')
    await publishSheetOf({ departments: ['財政部'], goals: [aGoal({ title: '健全な財政' })] })
    expect(await get('/opendata/2024/sheets.json')).toBe(before)
    expect(await get('/opendata/2025/sheets.json')).toContain('健全な財政')
  })

  test('is told in Shift_JIS on request, and what it cannot hold is told on the page', async () => {
    await publishSheetOf({
      departments: ['広報課'],
      goals: [aGoal({ items: [anItem({ steps: [aStep({ action: '笑顔😀の発信' })] })] })],
    })
    const answer = await app.request('/opendata/2025/lines.csv?encoding=cp932')
    expect(answer.headers.get('content-type')).toContain('charset=Shift_JIS')
    const text = new TextDecoder('shift_jis', { fatal: true }).decode(await answer.arrayBuffer())
    expect(text).toContain('笑顔〓〓の発信')
    expect(words(await get('/opendata/2025'))).toMatch(/😀 U\+1F600 → 〓〓（\d+か所）/)
    expect(words(await get('/opendata/2024'))).toContain('ありません。どちらの文字コードのファイルも、同じ内容です。')
  })

  test('is not sent again when nothing was published, and is when something was', async () => {
    const path = '/opendata/2025/lines.csv'
    const first = await app.request(path)
    const etag = first.headers.get('etag') ?? ''
    expect(first.headers.get('last-modified')).toBe('Fri, 10 Oct 2025 03:00:00 GMT')
    expect((await app.request(path, { headers: { 'if-none-match': etag } })).status).toBe(304)
    await publishSheetOf({ departments: ['会計課'] })
    expect((await app.request(path, { headers: { 'if-none-match': etag } })).status).toBe(200)
  })

  test('may be fetched by the pages of anybody, under a Japanese name', async () => {
    const { headers } = await app.request('/opendata/2025/measures.csv')
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('content-disposition')).toContain(encodeURIComponent('重点目標_令和7年度_指標の表.csv'))
  })

  test('is described: definition sheet as page, CSV and Markdown, schema where each file looks for it', async () => {
    expect(words(await get('/opendata/definition'))).toContain('1行が1つの指標です')
    expect(await get('/opendata/definition.csv')).toContain('全国地方公共団体コード')
    expect(await get('/opendata/definition.md')).toMatch(/^# 項目定義書/)
    const { $schema } = JSON.parse(await get('/opendata/2025/sheets.json'))
    const address = new URL($schema, 'http://localhost/opendata/2025/sheets.json').pathname
    expect(JSON.parse(await get(address))).toMatchObject({ $id: $schema, $schema: expect.stringContaining('2020-12') })
    expect(await get('/opendata/shirube-sheet-1.schema.json')).toBe(await get(address))
  })

  test.each([
    '/opendata/2019',
    '/opendata/2025/goals.csv',
    '/opendata/2025/lines.csv?encoding=utf-16',
    '/opendata/2019/lines.csv',
    '/opendata/abc',
    '/opendata/02025',
  ])('there is no %s', async (path) => {
    expect((await app.request(path)).status).toBe(404)
  })

  test('is led to from the foot of the year, where there is any', async () => {
    expect(await get('/years/2024')).toContain('href="/opendata/2024"')
    const empty = createApp({ ...parts, city: '000000' })
    expect(await (await empty.request('/')).text()).not.toContain('/opendata/')
    expect(await (await empty.request('/opendata')).text()).toContain('公開した調書がまだないため')
  })
})
