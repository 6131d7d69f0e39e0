import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openPdf } from '../../test/builder/open-pdf.ts'
import type { Book } from './book.ts'
import { hostileForm, oddForm } from './form-sample.ts'
import { closePdfWriter, writeBookPdf } from './write-pdf.ts'

const folder = mkdtempSync(join(tmpdir(), 'book-'))
afterAll(async () => {
  await closePdfWriter()
  rmSync(folder, { recursive: true, force: true })
})

const aBook = (book: Partial<Book> = {}): Book => ({
  city: 'みなと市',
  title: '重点目標一覧表',
  year: 2026,
  phase: 'midyear',
  date: '2026-11-28',
  forms: [oddForm(), { ...hostileForm(), departments: '建設部' }],
  legend: [
    { mark: '◎', meaning: '計画以上' },
    { mark: '○', meaning: '計画どおり' },
  ],
  hasSummary: true,
  ...book,
})

const wordsOfPages = async (pdf: Uint8Array): Promise<readonly string[]> => {
  const document = await openPdf(pdf)
  const pages: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent({ disableNormalization: true })
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(''))
  }
  await document.loadingTask.destroy()
  return pages.map((words) => words.replace(/\s/g, ''))
}

type Bookmark = { readonly title: string; readonly items: readonly Bookmark[] }
const titlesOf = (items: readonly Bookmark[]): readonly unknown[] =>
  items.map(({ title, items: inner }) => (inner.length > 0 ? [title, ...inner.map((one) => one.title)] : title))

test('the book has a cover, contents with page numbers, the legend, a summary, and each department on a new page', async () => {
  const pages = await wordsOfPages((await writeBookPdf(aBook())).pdf)
  const [cover = '', contents = '', legend = '', summary = '', first = '', second = ''] = pages
  expect(cover).toBe('みなと市重点目標一覧表令和8年度中間報告令和8年11月28日')
  expect(contents).toMatch(/^目次みずべ環境部・港地域センター[.]+51水と緑に親しめるまちの実現[.]+5/)
  expect(contents).toMatch(/建設部[.]+6/)
  expect(legend).toMatch(/^評価の区分区分意味◎計画以上○計画どおり/)
  expect(summary).toContain('1水と緑に親しめるまちの実現○5')
  expect(summary).toContain('みずべ環境部・港地域センター')
  expect(first).toContain('担当部局名みずべ環境部・港地域センター')
  expect(second).toContain('担当部局名建設部')
  for (const [index, words] of pages.entries())
    if (index > 0) expect(words).toMatch(new RegExp(`${index + 1}/${pages.length}$`))
  // The further pages of a department say whose they are.
  expect(pages.at(-1)).toMatch(/^重点目標一覧表令和8年度建設部/)
})

test('its bookmarks lead to each department, and below it to each goal once, however many pages that has', async () => {
  const document = await openPdf((await writeBookPdf(aBook())).pdf)
  const outline: readonly Bookmark[] = (await document.getOutline()) ?? []
  expect(titlesOf(outline)).toEqual([
    '重点目標一覧表',
    '目次',
    '評価の区分',
    '総括表',
    ['みずべ環境部・港地域センター', '1 水と緑に親しめるまちの実現', '重点目標', '12 取組のない目標'],
    ['建設部', '1 <script>alert(1)</script> & "みどり"'],
  ])
  const links = await (await document.getPage(2)).getAnnotations()
  expect(links.filter(({ subtype }) => subtype === 'Link').length).toBeGreaterThanOrEqual(6)
  await document.loadingTask.destroy()
})

test('legend and summary are left out where they are not wanted; a book without departments is one too', async () => {
  const { pdf } = await writeBookPdf(aBook({ legend: [], hasSummary: false, forms: [oddForm()] }))
  expect((await wordsOfPages(pdf))[2]).toContain('担当部局名みずべ環境部')
  expect(await wordsOfPages((await writeBookPdf(aBook({ forms: [], title: '' }))).pdf)).toHaveLength(4)
})

test('what no font can show in any department is named once; the data of all sheets rides along', async () => {
  const data = '{"format":"shirube-sheet/1","sheets":[]}\n'
  const { pdf, missingGlyphs } = await writeBookPdf(aBook({ forms: [hostileForm(), hostileForm()] }), { data })
  expect(missingGlyphs).toContain('U+E000')
  expect(new Set(missingGlyphs).size).toBe(missingGlyphs.length)
  const document = await openPdf(pdf)
  expect(await document.getAttachmentContent('shirube-sheet.json')).toEqual(new TextEncoder().encode(data))
  await document.loadingTask.destroy()
})

const hasPoppler = spawnSync('pdfinfo', ['-v']).error === undefined

test.skipIf(!hasPoppler)('its contents are tagged as such (skipped where poppler is absent)', async () => {
  const file = join(folder, 'book.pdf')
  writeFileSync(file, (await writeBookPdf(aBook())).pdf)
  const { stdout } = spawnSync('pdfinfo', ['-struct', file], { encoding: 'utf8' })
  expect(stdout.match(/^\s*TOCI\b/gm)?.length).toBe(6)
  expect(stdout.match(/^\s*H1\b/gm)?.length).toBe(6)
})
