import { afterAll, expect, test } from 'vitest'
import { aClientFolder, aSmallCity } from '../../../test/builder/a-small-city.ts'
import { findAuditEntries } from '../../store/audit/find-audit-entries.ts'
import { createApp } from '../create-app.ts'

const small = await aSmallCity()
afterAll(() => small.store.close())
const now = () => new Date('2025-10-10T03:00:00Z')
const app = createApp({ ...small, office: true, now, clientFolder: aClientFolder() })
const page = '/office/settings/licence'

const get = async (path: string): Promise<string> => (await app.request(path)).text()
const save = (licence: string) =>
  app.request(page, {
    method: 'POST',
    headers: { origin: 'http://localhost' },
    body: new URLSearchParams({ licence }),
  })

test('the terms of use are changed, stand in the data at once, and who changed them is kept', async () => {
  expect(await get(page)).toContain('value="CC BY 4.0"')
  const answer = await save(' CC0 1.0 ')
  expect([answer.status, answer.headers.get('location')]).toEqual([303, `${page}?saved`])
  expect(await get(`${page}?saved`)).toContain('利用条件を保存しました。')
  expect(await get('/opendata/2025')).toContain('CC0 1.0')
  expect(await get('/opendata/2025/lines.csv')).toContain('CC0 1.0')
  expect(
    (await findAuditEntries(small.store.db, small.city, null)).filter(({ action }) => action === 'change-licence'),
  ).toEqual([expect.objectContaining({ detail: { before: 'CC BY 4.0', after: 'CC0 1.0' } })])
})

test('a city may say nothing, and then the page says so', async () => {
  await save('')
  expect(await get('/opendata')).toContain('まだ示していないため')
  expect(await get('/opendata/2025/lines.csv')).not.toContain('CC0')
})

test('a text that no database keeps is refused with what was typed', async () => {
  const answer = await save('CC\u0000BY')
  expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining('保存できない文字')])
  expect((await save('あ'.repeat(201))).status).toBe(400)
})
