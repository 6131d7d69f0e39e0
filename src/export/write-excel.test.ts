import { readXlsx } from 'hucre'
import { expect, test } from 'vitest'
import { formWithStep, hostileForm, oddForm, wordsOfForm } from './form-sample.ts'
import { writeExcel } from './write-excel.ts'

const read = async (form: Parameters<typeof writeExcel>[0]) => {
  const [sheet] = (await readXlsx(await writeExcel(form), { readStyles: true })).sheets
  if (!sheet) throw new Error('the workbook has no sheet')
  return { sheet, cells: sheet.rows.flat().filter((value) => value !== null) }
}

test('every text of a form stands in its workbook', async () => {
  const { cells } = await read(oddForm())
  for (const text of wordsOfForm(oddForm()))
    expect(
      cells.some((cell) => String(cell).includes(text)),
      text,
    ).toBe(true)
})

test('a goal has its row, its headings, and its lines with the three texts of a mark side by side', async () => {
  const { sheet } = await read(oddForm())
  expect(sheet.rows.slice(0, 6).map((row) => row.filter(Boolean))).toEqual([
    ['重点目標一覧表（中間報告調書）'],
    ['担当部局名', 'みずべ環境部・港地域センター'],
    ['【令和8年度重点目標】'],
    ['1', '重点目標', '水と緑に親しめるまちの実現', '各部局の自己評価', '○'],
    ['具体的な重点取組項目（箇条書き）', '期限・数値目標等', '進捗状況・進捗度'],
    ['① 水辺の環境を守る活動（継続）', '○ 参加者 延べ 1,200人', '○ 参加者 延べ 640人'],
  ])
  expect(sheet.merges).toContainEqual({ startRow: 3, startCol: 0, endRow: 9, endCol: 0 })
})

test('the hardest texts are texts still, to the letter, and what was left out is named below the form', async () => {
  const form = hostileForm()
  const { sheet, cells } = await read(form)
  expect([...(sheet.cells?.values() ?? [])].filter(({ type }) => type === 'formula' || type === 'error')).toEqual([])
  const texts = wordsOfForm(form).map((text) => text.replace('\u0001', ''))
  for (const text of texts)
    expect(
      cells.some((cell) => String(cell).includes(text)),
      text.slice(0, 40),
    ).toBe(true)
  expect(cells.at(-1)).toBe('※ この様式に書けない文字を除きました：U+0001')
})

test('what looks like a number is a text', async () => {
  const { cells } = await read(formWithStep({ mark: null, action: '007', target: '10/1', progress: '1e5' }))
  expect(cells.filter((cell) => typeof cell !== 'string')).toEqual([])
  expect(cells).toEqual(expect.arrayContaining(['007', '10/1', '1e5']))
})

test.each([
  ['a line', '川を守る', 1],
  ['three lines', '一\n二\n三', 3],
  ['a page and more', '木を植える。'.repeat(500), 70],
])('rows are high enough for %s', async (_, action, lines) => {
  const { sheet } = await read(formWithStep({ action }))
  const merge = sheet.merges?.find(({ startRow, startCol }) => startRow === 6 && startCol === 1)
  const heights = Array.from(
    { length: (merge?.endRow ?? 6) - 6 + 1 },
    (_, index) => sheet.rowDefs?.get(6 + index)?.height ?? 0,
  )
  expect(Math.max(...heights)).toBeLessThanOrEqual(409)
  expect(heights.reduce((sum, height) => sum + height, 0)).toBeGreaterThan(lines * 13)
})

test('a text over the limit of a cell goes on in the cell below', async () => {
  const { cells } = await read(formWithStep({ mark: null, progress: 'あ'.repeat(40_000) }))
  expect(
    cells
      .map(String)
      .filter((text) => text.startsWith('ああ'))
      .map(({ length }) => length),
  ).toEqual([32_767, 7_233])
})

test('a title over the limit of a cell and the height of a row is kept whole', async () => {
  const { sheet, cells } = await read({ ...oddForm(), yearLine: '年'.repeat(33_000) })
  expect(cells.map(String).join('').match(/年/g)?.length).toBeGreaterThanOrEqual(33_000)
  expect(Math.max(...[...(sheet.rowDefs?.values() ?? [])].map(({ height }) => height ?? 0))).toBeLessThanOrEqual(409)
})

test('it is printed on A4 across, one page wide, with its head on every page', async () => {
  const { sheet } = await read(oddForm())
  expect(sheet.name).toBe('みずべ環境部・港地域センター')
  expect(sheet.pageSetup).toMatchObject({
    paperSize: 'a4',
    orientation: 'landscape',
    fitToWidth: 1,
    printTitlesRow: '$1:$3',
    printArea: '$A$1:$G$15',
  })
  expect(sheet.headerFooter?.oddFooter).toContain('&P')
})

test.each([
  ['総務[部]: 企画/財政', '総務 部 企画 財政'],
  ["'引用'", '引用'],
  ['あ'.repeat(40), 'あ'.repeat(31)],
  ['', '重点目標一覧表（中間報告調書）'],
])('a worksheet is named as Excel allows', async (departments, name) => {
  expect((await read({ ...oddForm(), departments })).sheet.name).toBe(name)
})
