import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openTextFile } from '../document/open-text-file.ts'
import { readSheets, type SheetsRead } from './read-sheets.ts'

const read = (text: string): SheetsRead => {
  const opened = openTextFile(new TextEncoder().encode(text), '総務部.txt')
  if (!opened.ok) throw new Error(opened.refusal.code)
  return readSheets(opened.value.document)
}

const head = '重点目標一覧表（中間報告調書）\n担当部局名\t総務部\n令和7年度\n'
const headings = '重点目標\t市役所の窓口を使いやすく\t自己評価\t○\n\t取組項目\t期限・数値目標\t進捗状況\n'

test.each([
  ['a letter', 'いつもお世話になっております。\n来月の会議の資料を送ります。'],
  ['another table', '品名\t数量\t単価\n鉛筆\t10\t50\n消しゴム\t4\t80'],
  ['lines of nothing', '、、、\n。。。'],
])('%s is no sheet, and that is said', (_, text) => {
  const { sheets, findings } = read(text)
  expect(sheets).toEqual([])
  expect(findings.map(({ code }) => code)).toEqual(['not-a-sheet'])
})

test('a sheet without year, phase or department says what is missing', () => {
  const { sheets, findings } = read(`重点目標一覧表\n${headings}1\t① 予約制の導入\t① 10月\t① 準備中\n`)
  expect(sheets[0]).toMatchObject({ fiscalYear: null, phase: null, departments: [] })
  expect(findings.map(({ code }) => code)).toEqual(['fiscal-year-missing', 'phase-missing', 'department-missing'])
})

test.each([
  ['各部局の自己評価', '台風のため'],
  ['自己評価', '参加者が予定を下回り、\n次年度に持ち越す取組があった。'],
  ['評価の理由', '順調に進んだため'],
])('a row 「%s」 below a goal that is graded is the remark on its grade', (label, words) => {
  const bytes = new TextEncoder().encode(
    `<p>重点目標一覧表（中間報告調書）</p><table><tr><td>重点目標</td><td>窓口の改善</td><td>自己評価</td><td>○</td></tr>
<tr><td>取組項目</td><td>数値目標</td><td colspan="2">進捗状況</td></tr><tr><td>① 予約制</td><td>① 10月</td><td colspan="2">① 準備中</td></tr>
<tr><td>${label}</td><td colspan="3">${words.replace('\n', '<br>')}</td></tr></table>`,
  )
  const opened = openTextFile(bytes, '総務部.html')
  if (!opened.ok) throw new Error(opened.refusal.code)
  const [goal] = readSheets(opened.value.document).sheets[0]?.goals ?? []
  expect(goal).toMatchObject({
    selfEvaluation: '○',
    selfEvaluationRemark: words,
    items: [{ title: '予約制', steps: [] }],
  })
})

test('each text knows its line and cell in the file', () => {
  const { sheets } = read(`${head}${headings}1\t① 予約制の導入 (1) 画面の作成\t(1) 10月\t(1) 準備中\n`)
  const item = sheets[0]?.goals[0]?.items[0]
  expect(item?.places?.title).toEqual({ source: '総務部.txt', line: 6, cell: '2' })
  expect(item?.steps[0]?.places?.progress).toEqual({ source: '総務部.txt', line: 6, cell: '4' })
})

test('nothing a file may hold stops the reader', () => {
  const pieces = [
    '① ',
    '(1) ',
    '（２）',
    '\t',
    '\n',
    '重点目標',
    '自己評価',
    '○',
    '「',
    '）',
    '令和7年度',
    '<p>',
    '<table>',
    'あ',
    '9',
  ]
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 200 }), (parts) => {
      const opened = openTextFile(new TextEncoder().encode(parts.join('')), 'x')
      if (opened.ok) readSheets(opened.value.document)
    }),
    { numRuns: 500, seed: 7 },
  )
})

const row = (index: number): string =>
  `\t① 項目${index} (1) 取組${index}\t(1) ${index}回\t(1) ${index}件 ② 別の項目${index} (1) あ\n`
const grows: Readonly<Record<string, (size: number) => string>> = {
  'item marks in one cell': (size) => `${head}${headings}1\t${'① '.repeat(size)}`,
  'step marks in one cell': (size) => `${head}${headings}1\t${'(1) a (2) b '.repeat(size / 4)}`,
  'one mark again and again': (size) => `${head}${headings}1\t① 相談 (1) 窓口\t${'(1)a '.repeat(size / 3)}`,
  tabs: (size) => `${head}${headings}${'\t'.repeat(size)}x`,
  'cells in one row': (size) => `${head}${headings}${'① a\t'.repeat(size / 4)}`,
  'open brackets': (size) => `${head}${headings}1\t${'（'.repeat(size)}`,
  'rows of content': (size) => `${head}${headings}${Array.from({ length: size / 40 }, (_, i) => row(i)).join('')}`,
  'goal titles': (size) => `${head}${Array.from({ length: size / 20 }, (_, i) => `重点目標${i}\t題${i}\n`).join('')}`,
  departments: (size) => Array.from({ length: size / 40 }, (_, i) => `部局名：${i}部\n① a\tb\tc\n`).join(''),
}

// Work that grew as the square of the length would take minutes here, far beyond the runner's limit for a test.
test.each(Object.entries(grows))(
  'a document of 300,000 letters is read to its end: %s',
  (_, make) => {
    expect(read(make(300_000))).toHaveProperty('sheets')
  },
  30_000,
)
