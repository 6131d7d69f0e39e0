import { afterAll, expect, test } from 'vitest'
import { aClientFolder, aSmallCity } from '../../../../test/builder/a-small-city.ts'
import { theValue } from '../../../../test/builder/a-workplace.ts'
import { done } from '../../../base/result.ts'
import { openDocument } from '../../../document/open-document.ts'
import { closePdfWriter } from '../../../export/write-pdf.ts'
import { makeBook } from '../../../job/make-book.ts'
import { findPhaseHead } from '../../../store/draft/find-phase-head.ts'
import { claimJob } from '../../../store/job/claim-job.ts'
import { saveJobEnd } from '../../../store/job/save-job-end.ts'
import { approveSheet } from '../../../workflow/approve-sheet.ts'
import { publishSheet } from '../../../workflow/publish-sheet.ts'
import { createApp } from '../../create-app.ts'
import { workplaceOf } from '../../workplace-of.ts'

const clientFolder = aClientFolder()

const cities: Awaited<ReturnType<typeof aSmallCity>>[] = []
afterAll(async () => {
  for (const { store } of cities) await store.close()
  await closePdfWriter()
})

const start = async () => {
  const city = await aSmallCity()
  cities.push(city)
  const { store } = city
  const now = () => new Date('2025-10-10T03:00:00Z')
  const app = createApp({ ...city, office: true, now, clientFolder })
  const workplace = workplaceOf({ store, city: city.city, now })
  const get = async (path: string): Promise<string> => (await app.request(path)).text()
  const post = (path: string, fields: Readonly<Record<string, string>> = {}, sheets: readonly string[] = []) =>
    app.request(path, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost' },
      body: new URLSearchParams([
        ...Object.entries(fields),
        ...sheets.map((sheet): [string, string] => ['sheet', sheet]),
      ]),
    })
  /** The sheets that a page offers to bind. */
  const offered = async (path: string): Promise<readonly string[]> =>
    [...(await get(path)).matchAll(/name="sheet" checked="" value="([^"]+)"|name="sheet" value="([^"]+)"/g)].map(
      ([, checked, other]) => checked ?? other ?? '',
    )
  const order = async (fields: Readonly<Record<string, string>>): Promise<string> => {
    const sheets = await offered(`/office/book?${new URLSearchParams(fields)}`)
    return (await post('/office/book', { ...fields, summary: 'yes' }, sheets)).headers.get('location') ?? ''
  }
  /** Does the next job as a server would. */
  const work = async () => {
    const at = '2025-10-10T03:00:00.000Z'
    const claimed = theValue(
      await store.transaction(async (tx) =>
        done(
          await claimJob(tx, city.city, {
            kinds: ['make-book'],
            at,
            leaseUntil: '2025-10-10T04:00:00.000Z',
            holder: 'one',
            mostFailures: 3,
          }),
        ),
      ),
    )
    if (!claimed) throw new Error('no job')
    const bookId = 'bookId' in claimed.payload ? claimed.payload.bookId : ''
    const job = { ...claimed, kind: 'make-book', payload: { bookId } } as const
    const end = await makeBook(workplace, { job, signal: new AbortController().signal, report: async () => {} })
    if (end.kind !== 'finished') throw new Error('cut short')
    const outcome = { state: 'done', outcome: end.outcome } as const
    await store.transaction(async (tx) => done(await saveJobEnd(tx, city.city, job, { end: outcome, at })))
  }
  return { ...city, app, get, post, offered, order, work }
}

const initial = { year: '2025', phase: 'initial', of: 'published' }

test('all that is published is offered to be bound, and a department that is not ready is named with its state', async () => {
  const { get, offered, published, joint } = await start()
  const page = await get('/office/book?year=2025&phase=initial&of=published')
  expect(await offered('/office/book?year=2025&phase=initial&of=published')).toEqual([published.sheetId, joint.sheetId])
  expect(page).toContain('建設部・水道局')
  const rest = page.slice(page.indexOf('id="not-ready"'))
  expect(rest).toMatch(/環境部.*提出済み.*消防本部.*未作成/s)
})

test('without an address the page is about today: the midyear reports of the year, what is published of them', async () => {
  const { get } = await start()
  expect(await get('/office/book')).toContain('令和7年度 (2025) 中間報告の冊子を作る')
})

test('a book is ordered, followed and taken along: PDF and workbook, with size, day, by whom and what is in it', async () => {
  const { app, get, order, work } = await start()
  const address = await order(initial)
  expect(address).toMatch(/^\/office\/book\/[\w-]+$/)
  const waiting = await get(address)
  expect(waiting).toContain('冊子を作り始めます。')
  expect(waiting).toContain('<noscript><meta http-equiv="refresh" content="3"/></noscript>')
  expect(await (await app.request(`${address}/progress`)).json()).toEqual({
    isRunning: true,
    done: 0,
    all: null,
    words: '冊子を作り始めます。',
  })
  await work()
  expect(await (await app.request(`${address}/progress`)).json()).toMatchObject({ isRunning: false })
  const page = await get(address)
  expect(page).toContain('令和7年度 当初（目標の設定）の冊子')
  expect(page).toMatch(/令和7年10月10日 12時00分　/)
  expect(page).toMatch(/PDF（[0-9.]+ [KM]B）.*Excel（.xlsx）（[0-9.]+ [KM]B）/s)
  expect(page).toMatch(/市民生活部.*第1版.*建設部・水道局.*第1版/s)
  expect(page).toContain('作成後の変更なし')
  expect(page).not.toContain('http-equiv="refresh"')
  for (const format of ['pdf', 'xlsx']) {
    const answer = await app.request(`${address}/book.${format}`)
    expect(answer.headers.get('content-disposition')).toContain(
      encodeURIComponent(`重点目標_令和7年度_当初_冊子.${format}`),
    )
    const { document } = theValue(await openDocument(new Uint8Array(await answer.arrayBuffer()), `冊子.${format}`))
    expect(JSON.stringify(document.pages)).toContain('水に強いまち')
  }
  expect((await app.request(`${address}/book.exe`)).status).toBe(404)
  expect(await get('/office/book')).toContain(`href="${address}"`)
})

test('a book tells what has changed since it was made', async () => {
  const { get, post, order, work, store, city, draft } = await start()
  const midyear = await order({ ...initial, phase: 'midyear' })
  await work()
  const address = await order(initial)
  await work()
  const workplace = workplaceOf({ store, city, now: () => new Date('2025-10-11T03:00:00Z') })
  const actor = { id: 'p', name: '山下', means: 'page' }
  const key = { sheetId: draft.sheetId, phase: 'initial' } as const
  const head = await findPhaseHead(store.db, city, key)
  const approved = theValue(await approveSheet(workplace, actor, { ...key, revision: head?.revision ?? 0 }))
  theValue(await publishSheet(workplace, actor, approved))
  const page = await get(address)
  expect(page).toContain('作成後に変更あり')
  expect(page).toContain('環境部（新しく公開されました）')
  expect(page).toContain('今の内容で作り直す')
  expect(await get(midyear)).toContain('作成後の変更なし')
  expect((await post(`${address}/remove`)).status).toBe(303)
})

test('making is stopped and taken up again; what is made cannot be stopped any more', async () => {
  const { get, post, order, work } = await start()
  const address = await order(initial)
  expect((await post(`${address}/cancel`)).headers.get('location')).toBe(address)
  expect(await get(address)).toContain('冊子の作成を止めました。')
  await post(`${address}/resume`)
  await work()
  expect(await get(address)).toContain('入っている調書')
  const again = await post(`${address}/resume`)
  expect([again.status, await again.text()]).toEqual([409, expect.stringContaining('この冊子はもうできています。')])
})

test('a removed book is out of the list and can be brought back', async () => {
  const { get, post, order, work } = await start()
  const address = await order(initial)
  await work()
  expect((await post(`${address}/remove`)).headers.get('location')).toBe('/office/book#books')
  expect(await get('/office/book')).toContain('消した冊子 1件')
  expect(await get(address)).toContain('この冊子は消してあります。')
  await post(`${address}/restore`)
  expect(await get('/office/book')).not.toContain('消した冊子')
})

test('nothing chosen, or something that is not ready, is said where the book was ordered', async () => {
  const { post, draft } = await start()
  const none = await post('/office/book', initial)
  expect([none.status, await none.text()]).toEqual([422, expect.stringContaining('部局を1つ以上選んでください。')])
  const early = await post('/office/book', initial, [draft.sheetId])
  expect([early.status, await early.text()]).toEqual([409, expect.stringContaining('該当：1件')])
})

test('a book that is not there is no page, and citizens have no books', async () => {
  const { app } = await start()
  for (const path of ['/office/book/none', '/office/book/none/progress', '/office/book/none/book.pdf', '/book'])
    expect((await app.request(path)).status, path).toBe(404)
})
