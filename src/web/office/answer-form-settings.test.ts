import { afterAll, describe, expect, test } from 'vitest'
import { anUprightForm } from '../../../test/builder/a-form.ts'
import { aClientFolder, aSmallCity } from '../../../test/builder/a-small-city.ts'
import { closePdfWriter } from '../../export/write-pdf.ts'
import { defaultOfficialForm } from '../../sheet/official-form.ts'
import { findAuditEntries } from '../../store/audit/find-audit-entries.ts'
import { findCity } from '../../store/city/find-city.ts'
import { createApp } from '../create-app.ts'

const cities: Awaited<ReturnType<typeof aSmallCity>>[] = []
afterAll(async () => {
  for (const { store } of cities) await store.close()
  await closePdfWriter()
})

const clientFolder = aClientFolder()
const page = '/office/settings/form'
const upright = JSON.stringify(anUprightForm, null, 2)

const aCity = async () => {
  const small = await aSmallCity()
  cities.push(small)
  const now = () => new Date('2025-10-10T03:00:00Z')
  const app = createApp({ ...small, now, clientFolder, office: true })
  const send = async (path: string, fields: Readonly<Record<string, string>>) => {
    const headers = { origin: 'http://localhost' }
    const answer = await app.request(path, { method: 'POST', body: new URLSearchParams(fields), headers })
    return { status: answer.status, to: answer.headers.get('location'), html: await answer.text() }
  }
  const get = async (path: string) => (await app.request(path)).text()
  const form = async () => (await findCity(small.store.db, small.city))?.officialForm
  return { ...small, app, send, get, form }
}

const words = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

describe('the form of the city', () => {
  test('stands on its page as JSON, filled with a sheet of the city beside', async () => {
    const { get } = await aCity()
    const html = await get(page)
    expect(html).toContain('&quot;format&quot;: &quot;shirube-form/1&quot;')
    expect(words(html)).toContain('市民生活部の調書で示しています')
    expect(html).toContain('出張講座の開催')
    expect(html).not.toContain('最後の変更を取り消す')
    expect(html.match(/<h1/g)).toHaveLength(1)
  })

  test('is shown with words of ours in a phase that no sheet has reached', async () => {
    const { get } = await aCity()
    const html = await get(`${page}?phase=final`)
    expect(words(html)).toContain('調書がまだないため、例の文で示しています')
    expect(html).toContain('空き家を生かした住まいの確保')
  })

  test('is tried without being changed', async () => {
    const { send, form } = await aCity()
    const { status, html } = await send(`${page}/try`, { json: upright, version: '0', phase: 'midyear' })
    expect(status).toBe(200)
    expect(html).toContain('中間の進捗')
    expect(words(html)).toContain('A4 縦、余白は')
    expect(await form()).toEqual(defaultOfficialForm)
  })

  test('is seen as a PDF on its own paper before it is saved', async () => {
    const { app } = await aCity()
    const body = new URLSearchParams({ json: upright, version: '0', phase: 'midyear' })
    const headers = { origin: 'http://localhost' }
    const answer = await app.request(`${page}/paper`, { method: 'POST', body, headers })
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    expect(new TextDecoder('latin1').decode((await answer.arrayBuffer()).slice(0, 5))).toBe('%PDF-')
  })

  test('is saved, then holds for the sheets of citizens and staff, with who did it in the log', async () => {
    const { send, get, form, store, city, corrected } = await aCity()
    // A browser sends its line breaks as CRLF.
    const sent = { json: upright.replaceAll('\n', '\r\n'), version: '0', phase: 'final' }
    expect(await send(page, sent)).toMatchObject({ status: 303, to: `${page}?done=saved&phase=final` })
    expect(await form()).toEqual(anUprightForm)
    expect(await get(`${page}?done=saved`)).toContain('様式を保存しました')
    for (const area of ['', '/office'])
      expect(await get(`${area}/sheets/${corrected.sheetId}/midyear`)).toContain('中間の進捗')
    const log = await findAuditEntries(store.db, city, null)
    expect(log.filter(({ action }) => action === 'change-form')).toMatchObject([
      { actor: '見本の利用者', means: 'page' },
    ])
  })

  test('is taken back, and goes back to the default one', async () => {
    const { send, get, form } = await aCity()
    await send(page, { json: upright, version: '0' })
    expect(await get(page)).toContain('最後の変更を取り消す')
    expect((await send(`${page}/undo`, { version: '1' })).to).toContain('done=undone')
    expect(await form()).toEqual(defaultOfficialForm)
    await send(page, { json: upright, version: '2' })
    expect((await send(`${page}/default`, { version: '3' })).to).toContain('done=default')
    expect(await form()).toEqual(defaultOfficialForm)
    expect(words(await get(page))).toContain('変更の記録（4件）')
  })

  test('is a file that can be taken along, with the definition of how it is written', async () => {
    const { app } = await aCity()
    const form = await app.request(`${page}/form.json`)
    expect(form.headers.get('content-disposition')).toContain(encodeURIComponent('様式.json'))
    expect(await form.json()).toEqual(defaultOfficialForm)
    const schema = await app.request(`${page}/form.schema.json`)
    expect(await schema.json()).toMatchObject({ required: ['format', 'name', 'titles', 'columns'] })
  })
})

describe('nothing is saved, and plain words say why,', () => {
  test('where the form has faults: each with its line, and all that was typed', async () => {
    const { send, form } = await aCity()
    const json = upright.replace('"width": 4', '"width": 0')
    for (const path of [page, `${page}/try`, `${page}/paper`]) {
      const { status, html } = await send(path, { json, version: '0' })
      expect(status).toBe(422)
      expect(words(html)).toMatch(/\d+行目 columns\.1\.width: 0より大きい数を書いてください &quot;width&quot;: 0,/)
      expect(html).toMatch(/<textarea[^>]*aria-invalid="true"/)
      expect(words(html)).toContain('見本を表示できません')
    }
    expect(await form()).toEqual(defaultOfficialForm)
  })

  test('where somebody else saved meanwhile: what was typed is still there', async () => {
    const { send, form } = await aCity()
    await send(page, { json: upright, version: '0' })
    const mine = upright.replace('様式第3号', '様式第4号')
    const { status, html } = await send(page, { json: mine, version: '0' })
    expect(status).toBe(409)
    expect(html).toContain('ほかの人が先に様式を変えた')
    expect(html).toContain('様式第4号')
    expect((await form())?.name).toBe('様式第3号')
  })

  test.each([
    [`${page}/undo`, { version: '0' }, 409, '取り消せる変更はありません'],
    [
      page,
      { json: JSON.stringify(defaultOfficialForm).replace('標準', '標準\\ud842'), version: '0' },
      422,
      '保存できない文字',
    ],
    [page, { json: upright }, 400, '読み取れませんでした'],
    [`${page}/undo`, { version: 'x' }, 400, '読み取れませんでした'],
    [page, { json: 'あ'.repeat(9000), version: '0' }, 413, '大きすぎます'],
  ])('at %s', async (path, fields, wanted, said) => {
    const { send, form } = await aCity()
    const { status, html } = await send(path, fields)
    expect(status).toBe(wanted)
    expect(html).toContain(said)
    expect(await form()).toEqual(defaultOfficialForm)
  })
})

test('where there are no staff pages nobody edits the form', async () => {
  const { store, city } = await aCity()
  const serve = createApp({ store, city, now: () => new Date(), clientFolder, office: false })
  expect((await serve.request(page)).status).toBe(404)
})
