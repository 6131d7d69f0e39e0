import { afterAll, expect, test } from 'vitest'
import { openPdf, wordsOfPdf } from '../../test/builder/open-pdf.ts'
import type { FormView } from '../view/form-view.ts'
import { formWithStep, hostileForm, oddForm, wordsOfForm } from './form-sample.ts'
import { closePdfWriter, writePdf } from './write-pdf.ts'

afterAll(closePdfWriter)

const withoutSpace = (text: string) => text.replace(/[\s\u200b\ufeff]/g, '')

type Reading = {
  readonly words: string
  readonly title: unknown
  readonly outline: readonly string[]
  readonly pages: number
}

const read = async (pdf: Uint8Array): Promise<Reading> => {
  const document = await openPdf(pdf)
  const words = withoutSpace(await wordsOfPdf(document))
  const { info } = await document.getMetadata()
  const outline = ((await document.getOutline()) ?? []).flatMap((one) => [
    one.title,
    ...one.items.map(({ title }) => title),
  ])
  await document.loadingTask.destroy()
  return {
    words,
    title: 'Title' in info ? info.Title : null,
    outline,
    pages: document.numPages,
  }
}

const replaced = (text: string) => text.replaceAll('\u0001', '').replaceAll(/\ue000|😀|👨‍👩‍👧/g, '〓')

test('every text of a form stands in its PDF, with no blank put between numbers and counters', async () => {
  const { words } = await read((await writePdf(oddForm())).pdf)
  for (const text of wordsOfForm(oddForm())) expect(words).toContain(withoutSpace(text))
  const document = await openPdf((await writePdf(formWithStep({ target: '12回、R8.3まで' }))).pdf)
  const { items } = await (await document.getPage(1)).getTextContent({ disableNormalization: true })
  expect(items.map((item) => ('str' in item ? item.str : '')).join('')).toContain('(1) 12回、R8.3まで')
  await document.loadingTask.destroy()
})

const letters = (text: string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  return counts
}

test('the hardest texts are printed, and what no font can show is replaced by 〓 and named', async () => {
  const form = hostileForm()
  const { pdf, missingGlyphs } = await writePdf(form)
  const { words, pages } = await read(pdf)
  expect(missingGlyphs).toEqual(['U+E000', '😀 U+1F600', '👨‍👩‍👧 U+1F468 U+200D U+1F469 U+200D U+1F467', 'U+0001'])
  expect(pages).toBeGreaterThan(3)
  // A text that goes over the end of a page has the next page's head between its words.
  const short = wordsOfForm(form).filter(({ length }) => length < 190)
  for (const text of short) expect(words).toContain(withoutSpace(replaced(text)))
  const printed = letters(words)
  for (const [letter, count] of letters(withoutSpace(replaced(wordsOfForm(form).join('')))))
    expect(printed.get(letter) ?? 0, letter).toBeGreaterThanOrEqual(count)
})

test('the PDF is tagged for those who listen, named, in Japanese, with a bookmark for each goal', async () => {
  const { pdf } = await writePdf(oddForm())
  const { title, outline } = await read(pdf)
  // Where a goal goes on, its row is printed again: that is no further bookmark.
  expect((await read((await writePdf(hostileForm())).pdf)).outline).toHaveLength(2)
  expect(title).toBe('重点目標一覧表（中間報告調書） 【令和8年度重点目標】 みずべ環境部・港地域センター')
  expect(outline).toEqual([
    '重点目標一覧表（中間報告調書）',
    '1 水と緑に親しめるまちの実現',
    '重点目標',
    '12 取組のない目標',
  ])
  const bytes = Buffer.from(pdf).toString('latin1')
  expect(bytes).toContain('<pdfuaid:part>1</pdfuaid:part>')
  expect(bytes).toMatch(/\/Lang \(ja(-JP)?\)/)
})

test('the cells of a table know the goal and the heading they belong to', async () => {
  const document = await openPdf((await writePdf(oddForm())).pdf)
  const tree = JSON.stringify(await (await document.getPage(1)).getStructTree())
  expect(tree.match(/"role":"Table"/g)).toHaveLength(3)
  expect(tree.match(/"role":"TH"/g)).toHaveLength(15)
  expect(tree.indexOf('"role":"H1"')).toBeLessThan(tree.indexOf('"role":"H2"'))
  await document.loadingTask.destroy()
})

test('the same form gives the same bytes, from another worker too', async () => {
  const first = await writePdf(oddForm())
  await closePdfWriter()
  expect(Buffer.compare((await writePdf(oddForm())).pdf, first.pdf)).toBe(0)
})

test('forms asked for at once are all written, each its own', async () => {
  const goals = ['森', '川', '海']
  const pdfs = await Promise.all(goals.map((action) => writePdf(formWithStep({ action: `${action}の調査` }))))
  for (const [index, { pdf }] of pdfs.entries()) expect((await read(pdf)).words).toContain(`${goals[index]}の調査`)
})

test('a document that takes too long is given up, and the next one is written', async () => {
  await closePdfWriter()
  await expect(writePdf(oddForm(), { deadlineInMilliseconds: 1 })).rejects.toThrow('no PDF within 1 ms')
  expect((await writePdf(oddForm())).pdf.length).toBeGreaterThan(1000)
})

test.each<[string, (form: FormView) => FormView]>([
  ['no goals', (form) => ({ ...form, goals: [] })],
  ['no title', (form) => ({ ...form, title: '　' })],
  ['no words of the form at all', (form) => ({ ...form, title: '', goalLabel: '', yearLine: '', departments: '' })],
])('a form with %s is a PDF', async (_, change) => {
  expect((await read((await writePdf(change(oddForm()))).pdf)).pages).toBe(1)
})
