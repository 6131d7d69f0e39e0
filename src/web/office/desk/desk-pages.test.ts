import { afterAll, describe, expect, test } from 'vitest'
import { aDeskApp, type DeskApp, type FileToDrop } from '../../../../test/builder/a-desk-app.ts'
import { smallSheet } from '../../../../test/builder/small-sheet.ts'
import { makePdf, ruled, words } from '../../../document/pdf/fixture/make-pdf.ts'
import { makeZip } from '../../../document/zip/fixture/make-zip.ts'
import { closeReader } from '../../../workflow/reader/ask-reader.ts'
import { readBody } from './read-body.ts'

const desks: DeskApp[] = []
const open = async (...options: Parameters<typeof aDeskApp>): Promise<DeskApp> => {
  const desk = await aDeskApp(...options)
  desks.push(desk)
  return desk
}

afterAll(async () => {
  await closeReader()
  for (const { store } of desks) await store.close()
})

const desk = await open()

const sheetOf = (department: string): string => smallSheet.replace('企画財政部', department)
const oldWorkbook = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(1016)])
const silent = smallSheet.replace('（中間報告調書）', '').replace('【令和7年度重点目標】', '')
const doubtful = smallSheet.replace('企画財政部', '商工部').replace('(2) 令和8年2月発行', '(1) 令和8年2月発行')

/** The addresses of the sheets on a drop's page, in its order. */
const sheetsOn = (html: string): readonly string[] => [
  ...new Set(
    [...html.matchAll(/href="([^"]*\/sheets\/[0-9a-f-]+)"/g)]
      .map(([, address]) => address ?? '')
      .filter((one) => one.includes('/desk/')),
  ),
]
const firstSheet = async (reception: string, from: DeskApp = desk): Promise<string> =>
  sheetsOn((await from.get(reception)).html)[0] ?? ''
const versionOn = (html: string): string => /name="version" value="(\d+)"/.exec(html)?.[1] ?? ''
const valuesOf = (html: string, name: string): readonly string[] =>
  [...html.matchAll(new RegExp(`name="${name}" value="([^"]*)"`, 'g'))].map(([, value]) => value ?? '')

describe('files are received', () => {
  test('a folder of mixed files becomes a drop whose every file is a row, what needs a person first', async () => {
    const files: readonly FileToDrop[] = [
      ['中間報告/企画財政部.txt', smallSheet],
      ['中間報告/昨年.xls', oldWorkbook],
      ['中間報告/商工部.txt', doubtful],
      ['中間報告/写し.txt', smallSheet],
      ['中間報告/無題.txt', silent.replace('企画財政部', '')],
      ['中間報告/束.zip', makeZip([{ name: '環境部.txt', content: sheetOf('環境部') }])],
      ['中間報告/Thumbs.db', 'x'],
    ]
    const { status, to } = await desk.drop(files)
    expect(status).toBe(303)
    await desk.read(to)
    const { html } = await desk.get(to)
    const order = [
      '確かめてから取り込むもの',
      '昨年.xls',
      '古い形式のファイルです',
      '無題.txt',
      '部局が分かりません',
      '要確認の指摘があるもの',
      '商工部.txt',
      '取り込めるもの',
      '環境部.txt',
      '企画財政部.txt',
      '取り込まないもの',
      '写し.txt',
      '受け付けなかったファイル 1件',
    ]
    const at = order.map((one) => html.indexOf(one))
    expect(
      at.every((index) => index >= 0),
      order.filter((_, index) => (at[index] ?? -1) < 0).join(),
    ).toBe(true)
    expect(html).toContain('新しい調書')
    const list = await desk.get('/office/desk')
    expect(list.html).toContain('中間報告')
    expect(list.html).toContain('読めないファイル 1')
  })

  test.each<[string, FormData | URLSearchParams, string]>([
    ['nothing was chosen', new FormData(), 'ファイルがありません'],
    ['it is no form for files', new URLSearchParams({ files: 'x' }), 'ファイルがありません'],
  ])('when %s, the page says what to do', async (_, body, said) => {
    const { status, html } = await desk.send('/office/desk', body)
    expect(status).toBe(422)
    expect(html).toMatch(new RegExp(`role="alert"[^>]*>(<p>)?${said}`))
  })

  test('what another site sends is not received', async () => {
    const form = new FormData()
    form.append('files', new Blob([smallSheet]), '調書.txt')
    expect((await desk.send('/office/desk', form, { origin: 'http://elsewhere.example' })).status).toBe(403)
  })

  test('a drop that is too large is let go by, and its size is known', async () => {
    const body = () => new Blob([new Uint8Array(3_000)]).stream()
    expect(await readBody(body(), 1_000)).toEqual({ kind: 'too-large', size: 3_000 })
    expect(await readBody(body(), 3_000)).toMatchObject({ kind: 'body' })
    expect(await readBody(null, 10)).toMatchObject({ kind: 'body' })
  })

  test('there is no desk where there are no pages of staff, and files to try it with only where they are given', async () => {
    const closed = await open({ office: false })
    expect((await closed.get('/office/desk')).status).toBe(404)
    expect((await desk.get('/office/desk/trial.zip')).status).toBe(404)
    expect((await desk.get('/office/desk')).html).not.toContain('試し用')
    const trial = await open({ trialFiles: async () => makeZip([{ name: '調書.txt', content: smallSheet }]) })
    expect((await trial.get('/office/desk')).html).toContain('/office/desk/trial.zip')
    expect((await trial.get('/office/desk/trial.zip')).headers.get('content-type')).toBe('application/zip')
  })
})

describe('files are read', () => {
  test('the page shows how far it is, asks for itself anew without script, and can be stopped and taken up again', async () => {
    const own = await open()
    const { to } = await own.drop([
      ['企画財政部.txt', smallSheet],
      ['環境部.txt', sheetOf('環境部')],
    ])
    const waiting = await own.get(to)
    expect(waiting.html).toContain('<noscript><meta http-equiv="refresh"')
    expect(waiting.html).toContain('max="2"')
    expect((await own.get(`${to}?still`)).html).not.toContain('http-equiv="refresh"')
    expect(await own.post(`${to}/cancel`)).toMatchObject({ status: 303, to: `${to}#reading` })
    const stopped = await own.get(to)
    expect(stopped.html).toContain('読取りを止めました')
    expect(stopped.html).not.toContain('http-equiv="refresh"')
    expect(await own.post(`${to}/resume`)).toMatchObject({ status: 303 })
    expect(await own.post(`${to}/resume`)).toMatchObject({ status: 409 })
    await own.read(to)
    const { html } = await own.get(to)
    expect(html).toContain('まとめて取り込む（2件）')
    expect(html).not.toContain('http-equiv="refresh"')
  })
})

describe('a sheet is looked at beside its source', () => {
  test('each cell leads to its place in the file, and each doubt stands in its place with the ways to answer it', async () => {
    const sheet = await firstSheet(await desk.dropAndRead([['商工部.txt', doubtful]]))
    const { html } = await desk.get(sheet)
    expect(html).toContain('id="p1-l11-4"')
    expect(html).toMatch(/id="cell-0\.0\.0-progress" data-source="p1-l11-5"/)
    expect(html).toContain('href="#p1-l11-4"')
    const cell = /<td id="cell-0\.0\.0-target"(?:(?!<\/td>).)*/s.exec(html)?.[0] ?? ''
    expect(cell).toContain('同じ項番が二度使われています')
    expect(html).toContain('このままでよい')
    expect(html).toContain('自分で直す')
  })

  test('the picture of a page of a PDF is given by the reader, and the file itself only to be kept', async () => {
    const page = [
      ...ruled([40, 240, 400, 600], [60, 90, 130]),
      words(50, 40, '重点目標一覧表（中間報告調書） 総務部'),
      words(50, 78, '取組'),
      words(250, 78, '期限・数値目標等'),
      words(410, 78, '進捗状況・進捗度'),
      words(50, 108, '(1) 水辺の清掃'),
      words(250, 108, '(1) 4回'),
      words(410, 108, '(1) 2回実施'),
    ]
    const reception = await desk.dropAndRead([['清掃.pdf', makePdf([{ draw: page }])]])
    const html = (await desk.get(reception)).html
    const inside = /href="([^"]*\/desk\/[^"]*\/(?:sheets|files)\/[^"]*)"/.exec(html)?.[1] ?? ''
    const shown = (await desk.get(inside)).html
    const picture = /href="([^"]*\/pages\/1\.png\?width=1200)"/.exec(shown)?.[1] ?? ''
    expect(shown).toContain('id="p1-b40-90"')
    const png = await desk.app.request(picture)
    expect(png.headers.get('content-type')).toBe('image/png')
    expect(png.headers.get('cache-control')).toContain('immutable')
    expect(
      Buffer.from(await png.arrayBuffer())
        .subarray(1, 4)
        .toString('latin1'),
    ).toBe('PNG')
    for (const path of [
      picture.replace('/1.png', '/2.png'),
      picture.replace('/1.png', '/0.png'),
      picture.replace('/files/', '/files/x'),
    ])
      expect((await desk.get(path)).status, path).toBe(404)
    const original = await desk.app.request(picture.replace(/\/pages.*/, '/original'))
    expect(original.headers.get('content-disposition')).toMatch(/^attachment/)
  })

  test.each(['/office/desk/nothing', '/office/desk/nothing/sheets/nothing', '/office/desk/nothing/files/nothing'])(
    'there is nothing at %s, in plain words',
    async (path) => {
      const { status, html } = await desk.get(path)
      expect(status).toBe(404)
      expect(html).toContain('見つかりません')
    },
  )

  test('a sheet is found under its own drop only', async () => {
    const one = await desk.dropAndRead([['総務部.txt', sheetOf('総務部')]])
    const other = await desk.dropAndRead([['財政部.txt', sheetOf('財政部')]])
    const sheet = await firstSheet(one)
    expect((await desk.get(sheet.replace(one, other))).status).toBe(404)
  })
})

describe('a person decides', () => {
  test('answers a doubt, takes it back, and comes back to its place each time', async () => {
    const sheet = await firstSheet(await desk.dropAndRead([['商工部.txt', doubtful]]))
    const before = (await desk.get(sheet)).html
    const finding = /id="(finding-\d+)"[^>]*data-finding="open"/.exec(before)?.[1] ?? ''
    const address = `${sheet}/findings/${finding.replace('finding-', '')}`
    const left = await desk.post(address, { version: versionOn(before), answer: 'leave' })
    expect(left).toMatchObject({ status: 303, to: `${sheet}#${finding}` })
    const after = (await desk.get(sheet)).html
    expect(after).toContain('このままにしました')
    const again = await desk.post(address, { version: versionOn(before), answer: 'leave' })
    expect(again.status).toBe(409)
    expect(again.html).toContain('ほかの人が先に決めました')
    await desk.post(address, { version: versionOn(after), answer: 'open' })
    expect((await desk.get(sheet)).html).not.toContain('このままにしました')
  })

  test('writes in a cell; what was read stands beside it, and the last act can be taken back', async () => {
    const sheet = await firstSheet(await desk.dropAndRead([['広報部.txt', sheetOf('広報部')]]))
    expect((await desk.get(`${sheet}?edit=0.0.0%2Fprogress`)).html).toContain('<textarea name="text"')
    const fields = {
      version: versionOn((await desk.get(sheet)).html),
      part: '0.0.0',
      column: 'progress',
      text: '230人\r\n聞き取り',
    }
    expect(await desk.post(`${sheet}/cells`, fields)).toMatchObject({ status: 303, to: `${sheet}#cell-0.0.0-progress` })
    const written = (await desk.get(sheet)).html
    expect(written).toMatch(/230人.*文書では：.*212人に聞き取りを実施/s)
    await desk.post(`${sheet}/undo`, { version: versionOn(written) })
    expect((await desk.get(sheet)).html).not.toContain('文書では')
    expect((await desk.post(`${sheet}/cells`, { ...fields, part: '' })).status).toBe(400)
  })

  test('says for whom a sheet is that does not say it; then it can be imported', async () => {
    const reception = await desk.dropAndRead([['無題.txt', silent.replace('企画財政部', '')]])
    const sheet = await firstSheet(reception)
    const before = (await desk.get(sheet)).html
    expect(before).toContain('どこにも書かれていません。選んでください。')
    expect(before).toContain('部局・年度・報告を選ぶと、取り込めます')
    const head = { version: versionOn(before), newDepartment: '文化部', year: '2025', phase: 'midyear' }
    expect(await desk.post(`${sheet}/head`, head)).toMatchObject({ status: 303, to: `${sheet}#head` })
    const after = (await desk.get(sheet)).html
    expect(after).toContain('文化部（新しく登録）')
    expect(after).toContain('この調書を取り込む')
  })

  test('leaves a sheet out and brings it back, from the list too; a file that cannot be read as well', async () => {
    const reception = await desk.dropAndRead([
      ['体育部.txt', sheetOf('体育部')],
      ['古い.xls', oldWorkbook],
    ])
    const sheet = await firstSheet(reception)
    const version = versionOn((await desk.get(sheet)).html)
    const out = await desk.post(`${sheet}/aside`, { version, aside: 'yes', from: 'reception' })
    expect(out.to).toBe(`${reception}#row-${sheet.split('/').at(-1)}`)
    expect((await desk.get(sheet)).html).toContain('「不要」を元に戻す')
    const file = /action="([^"]*\/files\/[^"]*\/aside)"/.exec((await desk.get(reception)).html)?.[1] ?? ''
    const [fileVersion = ''] = valuesOf((await desk.get(reception)).html.split(file)[1] ?? '', 'version')
    expect((await desk.post(file, { version: fileVersion, aside: 'yes' })).status).toBe(303)
    const { html } = await desk.get(reception)
    expect(html).not.toContain('確かめてから取り込むもの')
    expect(html).toContain('今すぐ取り込めるものはありません')
  })
})

describe('sheets are imported', () => {
  test('all that are ready at once; the page says so, the sheet is there, and the import can be taken back', async () => {
    const reception = await desk.dropAndRead([
      ['水産部.txt', sheetOf('水産部')],
      ['林務部.txt', sheetOf('林務部')],
      ['公開.txt', sheetOf('市民生活部')],
    ])
    const before = (await desk.get(reception)).html
    expect(before).toContain('今の調書は「訂正して公開中」です')
    const sheets = valuesOf(before, 'sheet')
    expect(sheets).toHaveLength(2)
    const imported = await desk.post(
      `${reception}/import`,
      sheets.map((one) => ['sheet', one] as const),
    )
    expect(imported).toMatchObject({ status: 303, to: `${reception}?imported=2#said` })
    const after = (await desk.get(`${reception}?imported=2`)).html
    expect(after).toContain('2件を取り込みました')
    const kept = /href="(\/office\/sheets\/[^"]*)"/.exec(after)?.[1] ?? ''
    expect((await desk.get(kept)).html).toContain('暮らしを支える公共交通の確保')
    const again = await desk.post(
      `${reception}/import`,
      sheets.map((one) => ['sheet', one] as const),
    )
    expect(again.status).toBe(409)
    expect(again.html).toContain('どれも取り込みませんでした')
    expect(await desk.post(`${reception}/undo-import`)).toMatchObject({ status: 303, to: `${reception}?undone=2#said` })
    expect((await desk.get(`${reception}?undone=2`)).html).toContain('まとめて取り込む（2件）')
  })

  test('one sheet from its own page, compared with what is stored; each side can be chosen', async () => {
    const first = await desk.dropAndRead([['港湾部.txt', sheetOf('港湾部')]])
    const one = await firstSheet(first)
    const seen = (await desk.get(one)).html
    const importing = { version: versionOn(seen), storedRevision: '' }
    expect(await desk.post(`${one}/import`, importing)).toMatchObject({ status: 303, to: `${one}#imported` })
    expect((await desk.get(one)).html).toContain('が取り込みました')
    const second = await desk.dropAndRead([['港湾部_修正.txt', sheetOf('港湾部').replace('212人', '230人')]])
    const two = await firstSheet(second)
    const compared = (await desk.get(two)).html
    expect(compared).toContain('変わる欄 1')
    expect(compared).toContain('<del>212</del>')
    expect(compared).toContain('<ins>230</ins>')
    const choice = compared.split('/differences"')[1] ?? ''
    const fields = {
      version: versionOn(compared),
      part: valuesOf(choice, 'part')[0] ?? '',
      column: 'progress',
      take: 'stored',
    }
    expect(await desk.post(`${two}/differences`, fields)).toMatchObject({ status: 303 })
    expect((await desk.get(two)).html).toContain('今の内容を残します')
    const undone = await desk.post(`${one}/undo-import`)
    expect(undone).toMatchObject({ status: 303, to: `${one}#doubts` })
    expect((await desk.post(`${one}/undo-import`)).html).toContain('取り込まれていない')
  })
})
