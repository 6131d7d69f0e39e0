import { afterAll, describe, expect, test } from 'vitest'
import { aClientFolder, aSmallCity } from '../../../test/builder/a-small-city.ts'
import { anActor, theValue } from '../../../test/builder/a-workplace.ts'
import { findAuditEntries } from '../../store/audit/find-audit-entries.ts'
import { findKeptLines } from '../../store/reading/find-kept-lines.ts'
import { approveSheet } from '../../workflow/approve-sheet.ts'
import { createApp } from '../create-app.ts'
import { workplaceOf } from '../workplace-of.ts'

const origin = 'http://localhost'
const now = () => new Date('2025-10-10T03:00:00Z')
const cities: Awaited<ReturnType<typeof aSmallCity>>[] = []

afterAll(async () => {
  for (const { store } of cities) await store.close()
})

/** A city of its own with its app, and the first line of its mid-year sheet: 年10回以上, 7回実施. */
const aLine = async () => {
  const small = await aSmallCity()
  cities.push(small)
  const app = createApp({ ...small, now, clientFolder: aClientFolder(), office: true })
  const key = { sheetId: small.corrected.sheetId, phase: 'midyear' } as const
  const find = async () => {
    const [line] = (await findKeptLines(small.store.db, small.city, key)).values()
    if (!line) throw new Error('no line')
    return line
  }
  const line = await find()
  const sheet = `/office/sheets/${key.sheetId}/midyear`
  const page = `${sheet}/lines/${line.partId}`
  const seen = { target: String(line.versions.target), progress: String(line.versions.progress) }
  const fresh = { ...seen, rules: String(line.rulesVersion ?? ''), decision: '' }
  const send = async (path: string, fields: Readonly<Record<string, string>>, headers = { origin }) => {
    const answer = await app.request(path, { method: 'POST', body: new URLSearchParams(fields), headers })
    return { status: answer.status, to: answer.headers.get('location'), html: await answer.text() }
  }
  const get = async (path: string) => (await app.request(path)).text()
  return { ...small, app, key, line, find, sheet, page, fresh, send, get }
}

const asRead = {
  targetValue: '10',
  targetUnit: '回/年',
  comparator: 'ge',
  baseline: '',
  kind: 'at-least',
  direction: 'up',
  accumulation: 'total',
  pace: '',
  paceDay: '',
  actualValue: '7',
  actualUnit: '回',
  actualAsOf: '',
}

describe('a reading', () => {
  test('is confirmed from the sheet, and the reader comes back to its line', async () => {
    const { send, page, sheet, line, fresh, get, find } = await aLine()
    expect(await get(sheet)).toContain('数値のある読み 2 件のうち <b>0</b> 件を確認済み')
    const { status, to } = await send(`${page}/measures/0/confirm`, fresh)
    expect(status).toBe(303)
    expect(to).toBe(`${sheet}#measure-${line.partId}-0`)
    const html = await get(sheet)
    expect(html).toContain('数値のある読み 2 件のうち <b>1</b> 件を確認済み')
    expect(html).toContain('見本の利用者')
    expect((await find()).measures[0]?.origin).toBe('confirmed')
  })

  test('is put right, with its rate following, while the text stays to the letter', async () => {
    const { send, page, fresh, get, find } = await aLine()
    const { status, to } = await send(`${page}/measures/0/correct`, { ...fresh, ...asRead, actualValue: '１２' })
    expect(status).toBe(303)
    expect(to).toMatch(/\/lines\/[^/]+#measure-/)
    expect((await find()).measures[0]).toMatchObject({ origin: 'corrected', measure: { rate: 1.2 } })
    const html = await get(page)
    expect(html).toContain('120 %')
    expect(html.replace(/<[^>]+>/g, '')).toContain('7回実施（訂正後）')
  })

  test('stands again by the machine when its confirmation is taken back, and all of it is in the log', async () => {
    const { send, page, fresh, find, store, city, key } = await aLine()
    await send(`${page}/measures/0/confirm`, fresh)
    const decision = (await find()).measures[0]?.decision?.id ?? ''
    expect((await send(`${page}/undo`, { decision, from: 'line' })).to).toContain('/lines/')
    expect((await find()).measures[0]?.origin).toBe('machine')
    const log = (await findAuditEntries(store.db, city, key.sheetId)).filter(
      ({ actorId }) => actorId === 'demo-visitor',
    )
    expect(log.map(({ action, means }) => `${action} ${means}`).toSorted()).toEqual([
      'confirm-measure page',
      'undo-measure-decision page',
    ])
  })

  test('is looked at beside its texts, with what was read in them marked', async () => {
    const { get, page } = await aLine()
    const html = await get(page)
    expect(html).toContain('<span class="read-words">年10回以上</span>')
    expect(html).toContain('name="targetValue"')
    expect(html).toMatch(/<option value="at-least" selected="">/)
  })
})

describe('nothing is decided, and plain words say why,', () => {
  test.each([
    ['from another site', { origin: 'https://elsewhere.example' }],
    ['without an origin', {} as { origin: string }],
  ])('when the form comes %s', async (_, headers) => {
    const { send, page, fresh, find } = await aLine()
    const { status, html } = await send(`${page}/measures/0/confirm`, fresh, headers)
    expect(status).toBe(403)
    expect(html).toContain('ほかのサイトから送られた操作')
    expect((await find()).measures[0]?.origin).toBe('machine')
  })

  test('when somebody else decided meanwhile', async () => {
    const { send, page, fresh, find } = await aLine()
    await send(`${page}/measures/0/confirm`, fresh)
    const { status, html } = await send(`${page}/measures/0/correct`, { ...fresh, ...asRead, actualValue: '99' })
    expect(status).toBe(409)
    expect(html).toContain('role="alert"')
    expect(html).toContain('value="99"')
    expect((await find()).measures[0]?.origin).toBe('confirmed')
  })

  test('when the text is another than the one that was seen', async () => {
    const { send, page, fresh } = await aLine()
    const { status, html } = await send(`${page}/measures/0/confirm`, { ...fresh, progress: '1' })
    expect(status).toBe(409)
    expect(html).toContain('ほかの人が先に書き換えました')
  })

  test.each([
    ['actualValue', '七回', '実績の数は、数字で'],
    ['baseline', '不明', '基準値は、数字で'],
    ['actualAsOf', '2025-02-30', 'ある日付を'],
    ['targetUnit', '回'.repeat(31), '短い言葉で'],
    ['kind', 'words', '種類を選び直して'],
  ])('when %s is %s, and all that was typed comes back', async (name, value, words) => {
    const { send, page, fresh, find } = await aLine()
    const { status, html } = await send(`${page}/measures/0/correct`, {
      ...fresh,
      ...asRead,
      actualUnit: '講座',
      [name]: value,
    })
    expect(status).toBe(422)
    expect(html).toContain(words)
    expect(html).toContain('value="講座"')
    const field = html.match(/<(?:input|select)[^>]*>/g)?.find((tag) => tag.includes(` name="${name}"`))
    expect(field).toContain('aria-invalid="true"')
    if (name !== 'kind') expect(html).toContain(`value="${value}"`)
    expect((await find()).measures[0]?.origin).toBe('machine')
  })

  test('when nothing was changed in the form', async () => {
    const { send, page, fresh } = await aLine()
    const { status, html } = await send(`${page}/measures/0/correct`, { ...fresh, ...asRead })
    expect(status).toBe(422)
    expect(html).toContain('変更された欄がありません')
  })

  test.each([
    ['/lines/nobody/measures/0/confirm', 404],
    ['/lines/%00/measures/0/confirm', 404],
  ])('when there is no such line (%s)', async (path, wanted) => {
    const { send, sheet, fresh } = await aLine()
    const { status, html } = await send(sheet + path, fresh)
    expect(status).toBe(wanted)
    expect(html).toContain('見つかりません')
  })

  test('when the line has no such measure', async () => {
    const { send, page, fresh } = await aLine()
    expect((await send(`${page}/measures/7/confirm`, fresh)).status).toBe(404)
    expect((await send(`${page}/measures/7/correct`, { ...fresh, ...asRead })).status).toBe(404)
    expect((await send(`${page}/measures/x/confirm`, fresh)).status).toBe(404)
  })

  test.each([
    ['nothing in it', {}],
    ['a version that is none', { target: '-1', progress: 'x', rules: '', decision: '' }],
  ])('when the form has %s', async (_, fields) => {
    const { send, page } = await aLine()
    for (const deed of ['measures/0/confirm', 'measures/0/correct', 'undo']) {
      const { status, html } = await send(`${page}/${deed}`, fields)
      expect(status).toBe(400)
      expect(html).toContain('読み取れませんでした')
    }
  })

  test('when the form is larger than any form of ours', async () => {
    const { send, page, fresh } = await aLine()
    const { status, html } = await send(`${page}/measures/0/correct`, {
      ...fresh,
      ...asRead,
      baseline: '9'.repeat(1e5),
    })
    expect(status).toBe(413)
    expect(html).toContain('大きすぎます')
  })

  test('when the decision to take back is not there', async () => {
    const { send, page } = await aLine()
    expect((await send(`${page}/undo`, { decision: 'nobody' })).status).toBe(409)
  })

  test('while a sheet is approved and not yet published: its page offers nothing, and a form sent is refused', async () => {
    const { app, send, fresh, store, city, draft } = await aLine()
    const workplace = workplaceOf({ store, city, now })
    const revision = draft.revision + 1
    theValue(await approveSheet(workplace, anActor, { ...draft, revision }))
    const [line] = (await findKeptLines(store.db, city, draft)).values()
    const page = `/office/sheets/${draft.sheetId}/initial/lines/${line?.partId}`
    const html = await (await app.request(page)).text()
    expect(html).toContain('承認されてから公開されるまで')
    expect(html).not.toContain('<form')
    expect((await send(`${page}/measures/0/confirm`, { ...fresh, progress: '0' })).status).toBe(409)
  })
})

test('where there are no staff pages there is nothing to decide with', async () => {
  const { store, city, page, fresh } = await aLine()
  const serve = createApp({ store, city, now, clientFolder: aClientFolder(), office: false })
  for (const path of [`${page}/measures/0/confirm`, `${page}/undo`]) {
    const body = new URLSearchParams(fresh)
    expect((await serve.request(path, { method: 'POST', body, headers: { origin } })).status).toBe(404)
  }
  expect((await serve.request(page)).status).toBe(404)
})

test('citizens see no way to decide, and not who decided', async () => {
  const { app, key, send, page, fresh } = await aLine()
  await send(`${page}/measures/0/confirm`, fresh)
  const html = await (await app.request(`/sheets/${key.sheetId}/midyear`)).text()
  expect(html).toContain('達成率')
  expect(html).not.toMatch(/<form|<script|この読みでよい|見本の利用者/)
})
