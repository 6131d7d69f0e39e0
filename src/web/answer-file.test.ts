import { readXlsx } from 'hucre'
import { afterAll, expect, test } from 'vitest'
import { aClientFolder, aSmallCity } from '../../test/builder/a-small-city.ts'
import { aGoal, anActor, aSheet, theValue } from '../../test/builder/a-workplace.ts'
import { openPdf } from '../../test/builder/open-pdf.ts'
import { attachedDataName } from '../base/attached-data.ts'
import { closePdfWriter } from '../export/write-pdf.ts'
import { importSheet } from '../workflow/import-sheet.ts'
import { createApp } from './create-app.ts'
import { workplaceOf } from './workplace-of.ts'

const small = await aSmallCity()
const now = () => new Date('2025-10-10T03:00:00Z')
const app = createApp({ ...small, now, clientFolder: aClientFolder(), office: true })
const sheet = aSheet({ departments: ['消防本部'], goals: [aGoal({ title: '笑顔😀のまち' })] })
const { sheetId } = theValue(
  await importSheet(workplaceOf({ ...small, now }), anActor, { sheet, findings: [], source: null }),
)
const file = `/office/sheets/${sheetId}/initial.pdf`
const asPerson = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }

afterAll(async () => {
  await closePdfWriter()
  await small.store.close()
})

test('a person is told which characters the PDF cannot show, and takes it along as it is', async () => {
  const answer = await app.request(file, { headers: asPerson })
  const html = await answer.text()
  expect(answer.headers.get('content-type')).toContain('text/html')
  expect(html).toContain('😀 U+1F600')
  expect(html).toContain(`href="/office/sheets/${sheetId}/initial"`)
  const link = html.match(/href="([^"]+\.pdf\?[^"]+)"/)?.[1] ?? ''
  expect((await app.request(link, { headers: asPerson })).headers.get('content-type')).toBe('application/pdf')
}, 30_000)

test('the sheet as data says whose it is and on what terms, the same in the JSON and in what rides along in the PDF', async () => {
  const address = `/sheets/${small.corrected.sheetId}/midyear`
  const json = await (await app.request(`${address}.json`)).text()
  const data: unknown = JSON.parse(json)
  expect(data).toMatchObject({
    format: 'shirube-sheet/1',
    sheets: [
      { id: small.corrected.sheetId, cityName: 'しるべ野市', asOf: '2025-09-30', version: 2, licence: 'CC BY 4.0' },
    ],
  })
  const pdf = await openPdf(new Uint8Array(await (await app.request(`${address}.pdf`)).arrayBuffer()))
  const attached = await pdf.getAttachmentContent(attachedDataName)
  await pdf.loadingTask.destroy()
  expect(new TextDecoder().decode(attached ?? new Uint8Array())).toBe(json)
}, 30_000)

test('staff get the data of a sheet that is not published, and citizens do not', async () => {
  const path = `/sheets/${small.draft.sheetId}/initial.json`
  expect(await (await app.request(`/office${path}`)).text()).toContain('公開前の目標')
  expect((await app.request(path)).status).toBe(404)
})

test('the table of a sheet has its lines, with the city first', async () => {
  const csv = await (await app.request(`/sheets/${small.corrected.sheetId}/midyear.csv`)).text()
  const [head = '', line = ''] = csv.split('\r\n')
  expect([head.split(',')[0], line.split(',')[0]]).toEqual(['全国地方公共団体コード', '888888'])
  expect(csv).toContain('7回実施（訂正後）')
})

test('a program gets the file, and a person too where every character can be shown', async () => {
  expect((await app.request(file)).headers.get('content-type')).toBe('application/pdf')
  const plain = `/sheets/${small.published.sheetId}/initial.pdf`
  expect((await app.request(plain, { headers: asPerson })).headers.get('content-type')).toBe('application/pdf')
  const excel = file.replace('.pdf', '.xlsx')
  expect((await app.request(excel, { headers: asPerson })).headers.get('content-type')).toContain('spreadsheet')
}, 30_000)

test('staff get a workbook to fill in, with the other cells locked; citizens one without locks', async () => {
  const isProtected = async (address: string) => {
    const { sheets } = await readXlsx(new Uint8Array(await (await app.request(address)).arrayBuffer()))
    return sheets[0]?.protection?.sheet ?? false
  }
  const address = `/sheets/${small.corrected.sheetId}/midyear.xlsx`
  expect(await isProtected(`/office${address}`)).toBe(true)
  expect(await isProtected(address)).toBe(false)
})
