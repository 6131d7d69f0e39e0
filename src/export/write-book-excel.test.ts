import { readXlsx } from 'hucre'
import { expect, test } from 'vitest'
import type { Book } from './book.ts'
import { oddForm } from './form-sample.ts'
import { writeBookExcel } from './write-book-excel.ts'

const aBook = (book: Partial<Book> = {}): Book => ({
  city: 'しるべ野市',
  title: '令和8年度 重点目標一覧表',
  year: 2026,
  phase: 'midyear',
  date: '2026-11-28',
  forms: [
    { ...oddForm(), departments: '総務部' },
    { ...oddForm(), departments: '総務部' },
    { ...oddForm(), departments: "市民の'窓口'/サービス部" },
  ],
  legend: [
    { mark: '○', meaning: '計画どおり' },
    { mark: '－', meaning: '評価できない' },
  ],
  hasSummary: true,
  ...book,
})

const open = async (book: Book) => (await readXlsx(await writeBookExcel(book), { readStyles: true })).sheets
const wordsOf = (rows: readonly (readonly unknown[])[]) =>
  rows.map((row) => row.filter((value) => value !== null && value !== ''))

test('the book has a cover, contents, the legend, a summary, and every department in its order', async () => {
  const sheets = await open(aBook())
  expect(sheets.map(({ name }) => name)).toEqual([
    '表紙',
    '目次',
    '評価の区分',
    '総括表',
    '総務部',
    '総務部 (2)',
    "市民の'窓口' サービス部",
  ])
  expect(wordsOf(sheets[0]?.rows ?? [])).toEqual([
    ['しるべ野市'],
    ['令和8年度 重点目標一覧表'],
    ['令和8年度　中間報告'],
    ['令和8年11月28日'],
  ])
  expect(wordsOf(sheets[2]?.rows ?? []).slice(2)).toEqual([
    ['○', '計画どおり'],
    ['－', '評価できない'],
  ])
  expect(wordsOf(sheets[3]?.rows ?? []).slice(2, 5)).toEqual([
    ['総務部', '1', '水と緑に親しめるまちの実現', '○'],
    ['総務部'],
    ['総務部', '12', '取組のない目標', '計画以上'],
  ])
})

test('each line of the contents leads to its department', async () => {
  const [, contents] = await open(aBook())
  const links = [...(contents?.cells?.values() ?? [])].flatMap(({ hyperlink }) => hyperlink?.location ?? [])
  expect(links).toEqual(["'総務部'!A1", "'総務部 (2)'!A1", "'市民の''窓口'' サービス部'!A1"])
})

test('a city without a scale has no legend, and the summary is left out where nobody asked for it', async () => {
  const sheets = await open(aBook({ legend: [], hasSummary: false }))
  expect(sheets.map(({ name }) => name)).toEqual(['表紙', '目次', '総務部', '総務部 (2)', "市民の'窓口' サービス部"])
})

test('a department called like a page of the book has another name for its worksheet', async () => {
  const sheets = await open(aBook({ forms: [{ ...oddForm(), departments: '目次' }] }))
  expect(sheets.map(({ name }) => name)).toEqual(['表紙', '目次', '評価の区分', '総括表', '目次 (2)'])
})

test('a book of no department is its front alone', async () => {
  expect((await open(aBook({ forms: [] }))).map(({ name }) => name)).toEqual(['表紙', '目次', '評価の区分', '総括表'])
})

test('control characters and formulas reach no page of the book', async () => {
  const sheets = await open(
    aBook({ title: '=1+1\u0001', city: '市\u0002', forms: [{ ...oddForm(), departments: '=部\u0003局' }] }),
  )
  const cells = sheets.flatMap((sheet) => [...(sheet.cells?.values() ?? [])])
  expect(cells.filter(({ type }) => type === 'formula')).toEqual([])
  const words = sheets.flatMap(({ rows }) => rows.flat().map(String))
  expect(words).toEqual(expect.arrayContaining(['=1+1', '市', '=部局']))
  expect(words.filter((word) => /(?!\n)\p{Cc}/u.test(word))).toEqual([])
})
