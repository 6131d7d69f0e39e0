import { afterAll, expect, test } from 'vitest'
import { aClientFolder, aSmallCity } from '../../test/builder/a-small-city.ts'
import { aGoal, anActor, aSheet, theValue } from '../../test/builder/a-workplace.ts'
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

test('a program gets the file, and a person too where every character can be shown', async () => {
  expect((await app.request(file)).headers.get('content-type')).toBe('application/pdf')
  const plain = `/sheets/${small.published.sheetId}/initial.pdf`
  expect((await app.request(plain, { headers: asPerson })).headers.get('content-type')).toBe('application/pdf')
  const excel = file.replace('.pdf', '.xlsx')
  expect((await app.request(excel, { headers: asPerson })).headers.get('content-type')).toContain('spreadsheet')
}, 30_000)
