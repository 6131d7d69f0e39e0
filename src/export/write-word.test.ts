import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import yauzl from 'yauzl'
import { aForm } from '../../test/builder/a-form.ts'
import { openDocument } from '../document/open-document.ts'
import { readSheets } from '../read/read-sheets.ts'
import type { FormView } from '../view/form-view.ts'
import { formWithStep, hostileForm, oddForm } from './form-sample.ts'
import { writeWord } from './write-word.ts'

const folder = mkdtempSync(join(tmpdir(), 'word-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const partsOf = async (bytes: Uint8Array): Promise<ReadonlyMap<string, string>> => {
  const zip = await yauzl.fromBufferPromise(Buffer.from(bytes), {})
  const parts = new Map<string, string>()
  for await (const entry of zip.eachEntry()) {
    const chunks: Buffer[] = []
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(Buffer.from(chunk))
    parts.set(entry.fileName, Buffer.concat(chunks).toString('utf8'))
  }
  return parts
}

const partOf = async (form: FormView, name: string): Promise<string> =>
  (await partsOf(await writeWord(form))).get(name) ?? ''

const documentOf = (form: FormView): Promise<string> => partOf(form, 'word/document.xml')

const sheetOf = async (bytes: Uint8Array) => {
  const opened = await openDocument(bytes, '様式.docx')
  if (!opened.ok) throw new Error(opened.refusal.code)
  return readSheets(opened.value.document).sheets[0]
}

test('the goal’s row and the headings are printed on each page; short rows are never divided, long ones may be', async () => {
  const xml = await documentOf(hostileForm())
  expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(2)
  const rows = xml.match(/<w:tr>.*?<\/w:tr>/gs) ?? []
  const divisible = rows.filter((row) => !row.includes('<w:cantSplit/>'))
  expect(divisible.map((row) => /\(\d\)/.exec(row)?.[0])).toEqual(['(1)', '(5)'])
  expect(await documentOf({ ...hostileForm(), repeatsHeader: false })).not.toContain('tblHeader')
})

test('marks are typed text, and the words hang after them', async () => {
  const xml = await documentOf(formWithStep({ mark: '(1)', target: '3か所\n・上流 1か所' }))
  expect(xml).not.toContain('<w:numPr>')
  // 「(1) 」 is four half-widths: 20 points at 10 pt; a bullet of its own hangs behind that.
  expect(xml).toMatch(/<w:ind w:left="400" w:hanging="400"\/>.*?\(1\) 3か所/s)
  expect(xml).toMatch(/<w:ind w:left="600" w:hanging="200"\/>.*?・上流 1か所/s)
})

test('a document says that it is Japanese, in one font for all letters, on its paper', async () => {
  const form: FormView = {
    ...oddForm(),
    font: { family: 'mincho', size: 11 },
    paper: aForm({ paper: { size: 'a3', orientation: 'portrait' } }).paper,
  }
  const styles = await partOf(form, 'word/styles.xml')
  expect(styles).toContain('<w:lang w:val="ja-JP" w:eastAsia="ja-JP"')
  expect(styles).toContain('w:eastAsia="BIZ UD明朝 Medium"')
  expect(styles).toContain('<w:sz w:val="22"/>')
  expect(await documentOf(form)).toContain('<w:pgSz w:w="16838" w:h="23811" w:orient="portrait"/>')
  expect(await partOf(form, 'docProps/core.xml')).toContain(
    '<dc:title>重点目標一覧表（中間報告調書） 【令和8年度重点目標】 みずべ環境部・港地域センター</dc:title>',
  )
  expect(await partOf(form, 'word/footer1.xml')).toMatch(/PAGE.*NUMPAGES/s)
})

test('no control character reaches the file, and what was left out is named below the form', async () => {
  const parts = await partsOf(await writeWord(hostileForm()))
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
  for (const [name, xml] of parts) expect(xml, name).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/)
  expect(parts.get('word/document.xml')).toContain('※ この様式に書けない文字を除きました：U+0001')
})

test.each(['タブ\t区切り', '𠮷野と髙橋', '😀と👨‍👩‍👧', '=SUM(A1)', '一行目\n二行目\n\n四行目', '外字\ue000あり'])(
  '「%s」 comes back as it is',
  async (progress) => {
    const sheet = await sheetOf(await writeWord(formWithStep({ progress })))
    expect(sheet?.goals[0]?.items[0]?.steps[0]?.progress).toBe(progress)
  },
)

test.each<[string, (form: FormView) => FormView]>([
  ['no goals', (form) => ({ ...form, goals: [] })],
  ['no words of the form at all', (form) => ({ ...form, title: '', goalLabel: '', yearLine: '', departments: '' })],
])('a form with %s is a document', async (_, change) => {
  expect((await openDocument(await writeWord(change(oddForm())), '様式.docx')).ok).toBe(true)
})

const hasOffice = spawnSync('soffice', ['--version']).error === undefined

test.skipIf(!hasOffice)(
  'another office opens it and saves it again without loss (skipped where soffice is absent)',
  async () => {
    const bytes = await writeWord(oddForm())
    writeFileSync(join(folder, 'form.docx'), bytes)
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const to = ['--convert-to', 'docx', '--outdir', join(folder, 'again'), join(folder, 'form.docx')]
    spawnSync('soffice', [profile, '--headless', ...to], { encoding: 'utf8' })
    const again = await sheetOf(readFileSync(join(folder, 'again', 'form.docx')))
    const words = (sheet: typeof again): string =>
      JSON.stringify(sheet?.goals, (key, value) => (key === 'places' ? undefined : value))
    expect(words(again)).toBe(words(await sheetOf(bytes)))
  },
  120_000,
)
