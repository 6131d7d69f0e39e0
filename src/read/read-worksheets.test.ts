import { expect, test } from 'vitest'
import type { Document, DocumentPage } from '../base/document.ts'
import { readSheets } from './read-sheets.ts'

const page = (name: string, rows: readonly string[]): DocumentPage => ({
  number: 1,
  name,
  blocks: [
    {
      kind: 'table',
      rows: rows.map((row, index) =>
        row.split('|').map((text, column) => ({
          text,
          column,
          columnSpan: 1,
          rowSpan: 1,
          place: { source: '一覧.xlsx', sheet: name, cell: `${'ABCDE'[column]}${index + 1}` },
        })),
      ),
    },
  ],
})
const book = (...pages: readonly DocumentPage[]): Document => ({ source: '一覧.xlsx', format: 'excel', pages })

const ofDepartment = (goal: string): readonly string[] => [
  '令和7年度　部長の約束　上半期の振り返り',
  '取組項目|目標|上半期の実績',
  `重点目標1　${goal}`,
  '① 相談|3回|2回',
]

test('each department has a worksheet, named on its tab only', () => {
  const { sheets } = readSheets(
    book(page('総務部', ofDepartment('人材の育成')), page('福祉部', ofDepartment('見守り'))),
  )
  expect(sheets.map(({ departments, goals }) => [departments, goals.map(({ title }) => title)])).toEqual([
    [['総務部'], ['人材の育成']],
    [['福祉部'], ['見守り']],
  ])
})

test('each goal has a worksheet under the same title, and all are one sheet', () => {
  const goal = (number: string, title: string): readonly string[] => [
    '令和7年度　部長の約束　上半期の振り返り',
    '部名|総務部',
    `目標番号|${number}`,
    `目標|${title}`,
    '取組|目標|実績',
    '① 相談|3回|2回',
    '自己評価|○',
    '評価の理由|予定どおり',
  ]
  const { sheets } = readSheets(book(page('1', goal('1', '人材の育成')), page('2', goal('2', '文書の整理'))))
  expect(sheets).toHaveLength(1)
  expect(sheets[0]?.goals).toMatchObject([
    { number: 1, title: '人材の育成', selfEvaluation: '○', selfEvaluationRemark: '予定どおり' },
    { number: 2, title: '文書の整理', selfEvaluation: '○' },
  ])
})

test('a worksheet of words to choose from belongs to no goal, and is told', () => {
  const { sheets, findings } = readSheets(
    book(
      page('様式', ['部名|総務部', ...ofDepartment('人材の育成')]),
      page('リスト', ['5 目標を上回る', '4 目標どおり']),
    ),
  )
  expect(sheets[0]?.goals[0]?.items).toHaveLength(1)
  expect(findings).toContainEqual(
    expect.objectContaining({ code: 'words-not-placed', detail: { words: '5 目標を上回る' } }),
  )
})
