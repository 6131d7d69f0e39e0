import { afterAll, expect, test } from 'vitest'
import { aClientFolder, aSmallCity } from '../../../../test/builder/a-small-city.ts'
import { theValue } from '../../../../test/builder/a-workplace.ts'
import { readWorkbook, readWorksheet } from '../../../../test/builder/excel-form.ts'
import { guardZip } from '../../../document/zip/guard-zip.ts'
import { createApp } from '../../create-app.ts'
import { fileNames } from './collection-file.ts'

const small = await aSmallCity()
afterAll(() => small.store.close())
const now = () => new Date('2025-10-10T03:00:00Z')
const app = createApp({ ...small, office: true, now, clientFolder: aClientFolder() })

const words = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const get = async (path: string): Promise<string> => (await app.request(path)).text()
const bytesOf = async (path: string): Promise<Uint8Array> =>
  new Uint8Array(await (await app.request(path)).arrayBuffer())

test('the departments that can be sent a form are listed with their state and what the form is filled with', async () => {
  const html = await get('/office/collect?year=2025&phase=midyear')
  expect(words(html)).toMatch(
    /市民生活部 状態 訂正して公開中 公開中のため.* 記入済みの内容 今の内容.*環境部 状態 未作成 記入済みの内容 当初の内容/,
  )
  expect(words(html)).toContain('調書がまだない部局（1）：消防本部')
  expect(html).toContain('href="/office/desk"')
  // What was published is not asked for again unless somebody wants to.
  expect(html).toMatch(new RegExp(`name="sheet" checked="" value="${small.draft.sheetId}"`))
  expect(html).toMatch(new RegExp(`name="sheet" value="${small.corrected.sheetId}"`))
})

test('the form of one department is taken along with the due date and the words of the city, filled with what is known', async () => {
  const query = new URLSearchParams({
    year: '2025',
    phase: 'midyear',
    due: '2025-10-31',
    words: '数字には時点を\n書いてください。',
    sheet: small.joint.sheetId,
    one: small.draft.sheetId,
  })
  const answer = await app.request(`/office/collect/form.xlsx?${query}`)
  expect(answer.headers.get('content-disposition')).toContain(
    encodeURIComponent('重点目標_令和7年度_中間_照会_環境部.xlsx'),
  )
  const bytes = new Uint8Array(await answer.arrayBuffer())
  const { rows } = await readWorksheet(bytes)
  expect(rows.flat()).toContain(
    '※ 色の付いた欄に記入し、令和7年10月31日までにこのファイルのまま返送してください。ほかの欄、見出し、項番は変えないでください。数字には時点を 書いてください。',
  )
  const { sheets } = await readWorkbook(bytes)
  expect(sheets).toMatchObject([
    { phase: 'midyear', fiscalYear: 2025, departments: ['環境部'], goals: [{ title: '公開前の目標' }] },
  ])
})

test('the forms of all that are chosen come in one archive, a file for each department', async () => {
  const query = new URLSearchParams([
    ['year', '2025'],
    ['phase', 'midyear'],
    ['due', ''],
    ['words', ''],
    ['sheet', small.draft.sheetId],
    ['sheet', small.joint.sheetId],
    ['sheet', 'nobody'],
  ])
  const bytes = await bytesOf(`/office/collect/forms.zip?${query}`)
  const { names, read } = theValue(await guardZip(bytes))
  const folder = '重点目標_令和7年度_中間_照会'
  expect(names).toEqual([`${folder}/環境部.xlsx`, `${folder}/建設部・水道局.xlsx`])
  for (const name of names) expect((await readWorkbook(read(name) ?? new Uint8Array())).sheets).toHaveLength(1)
  // The flag by which Windows knows the names for UTF-8.
  expect((bytes[7] ?? 0) & 0x08).toBe(0x08)
})

test('names of files are such as Windows takes, each once', () => {
  const of = (...names: readonly string[]) => ({
    departments: names.map((name, position) => ({
      ...{ id: name, position, name, firstYear: 2020, lastYear: null, predecessors: [] },
    })),
  })
  expect(fileNames([of('総務部'), of('総務部'), of('企画:財政部/課 '), of('?.')])).toEqual([
    '総務部.xlsx',
    '総務部 (2).xlsx',
    '企画_財政部_課.xlsx',
    '_.xlsx',
  ])
})

test('nothing chosen is said on the page, a day that is none is not understood', async () => {
  const none = await app.request('/office/collect/forms.zip?year=2025&phase=midyear')
  expect([none.status, await none.text()]).toEqual([422, expect.stringContaining('部局を1つ以上選んでください。')])
  for (const due of ['2025-02-31', 'tomorrow', '2025-13-01'])
    expect((await app.request(`/office/collect/forms.zip?sheet=${small.draft.sheetId}&due=${due}`)).status).toBe(400)
})

test('a sheet of another year is not given out as one of this year', async () => {
  const answer = await app.request(`/office/collect/form.xlsx?year=2024&phase=midyear&one=${small.draft.sheetId}`)
  expect(answer.status).toBe(422)
})
