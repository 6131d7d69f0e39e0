import { describe, expect, test } from 'vitest'
import type { Document } from '../../base/document.ts'
import { openDocument } from '../../document/open-document.ts'
import { writeDataJson } from '../../export/open-data/write-data-json.ts'
import { writeDataTable } from '../../export/open-data/write-data-table.ts'
import type { DataSheet } from '../../sheet/data/data-sheet.ts'
import type { DataTableName } from '../../sheet/data/data-table.ts'
import type { Sheet } from '../../sheet/sheet.ts'
import { showSheetData } from '../../view/data-file/show-sheet-data.ts'
import { readSheets } from '../read-sheets.ts'
import { readData } from './read-data.ts'
import { dataTableOf, readDataTables } from './read-data-tables.ts'
import { readSheetData } from './read-sheet-data.ts'

const sheet: Sheet = {
  title: '重点目標一覧表（中間報告調書）',
  fiscalYear: 2026,
  phase: 'midyear',
  departments: ['みずべ環境部'],
  goals: [
    {
      number: 1,
      title: '水と緑に親しめるまちの実現',
      selfEvaluation: '○',
      items: [
        {
          mark: '①',
          title: '水辺の環境を守る活動',
          continuity: 'continued',
          target: null,
          progress: null,
          steps: [
            { mark: '(1)', action: '河川敷の清掃', target: '4回以上', progress: '2回実施' },
            { mark: '(2)', action: '外来植物の駆除', target: '3か所', progress: '' },
          ],
        },
      ],
    },
  ],
}
const data: DataSheet = showSheetData(sheet, { cityCode: '012025' })

const csvOf = (table: DataTableName): string => new TextDecoder().decode(writeDataTable([data], table).bytes)

const open = async (text: string): Promise<Document> => {
  const opened = await openDocument(new TextEncoder().encode(text), '清掃.txt')
  if (!opened.ok) throw new Error(opened.refusal.code)
  return opened.value.document
}

const faultsOf = async (text: string) =>
  readData(await open(text))?.findings.map(({ code, level, place, detail }) => [code, level, place.line, detail?.words])

describe('a table of open data is known by its headings', () => {
  test('whatever the file is called, and with its columns in another order', async () => {
    const [head = '', ...rows] = csvOf('lines').replace('\ufeff', '').split('\r\n')
    const turned = [head, ...rows].map((line) => line.split(',').reverse().join(',')).join('\r\n')
    const { sheets } = readSheets(await open(turned))
    expect(sheets).toEqual([sheet])
  })

  test('with its rows sorted otherwise, and line ends of another system', async () => {
    const [head = '', ...rows] = csvOf('lines').trimEnd().split('\r\n')
    expect(readSheets(await open([head, ...rows.reverse()].join('\n'))).sheets).toEqual([sheet])
  })

  test('and a table of somebody else’s with such a code is not taken for one', async () => {
    const foreign = '全国地方公共団体コード,地方公共団体名,施設名\r\n012025,しるべ野市,みずべ館\r\n'
    expect(readData(await open(foreign))).toBeNull()
  })
})

describe('a table that does not fit is refused with line and column, and nothing of it is read', () => {
  test.each([
    ['a number that is none', ',2026,midyear', ',令和8,midyear', [2, '年度: 令和8']],
    ['a word the column does not take', ',midyear,', ',中間,', [2, '報告区分: 中間']],
    ['a code whose zero a spreadsheet took', '\n012025,', '\n12025,', [2, '全国地方公共団体コード: 12025']],
    ['a mark that a spreadsheet made a number', "'(1)", '-1', [3, '取組内容の項番: -1']],
    ['an empty cell that must not be', ',1,,2026', ',,,2026', [2, '調書番号: ']],
    ['a goal with two titles', '水と緑に親しめるまちの実現', '水のまち', [3, '重点目標']],
    ['the same step twice', '09-30,1,1,2', '09-30,1,1,1', [4, '1.1.1.1']],
    ['a column that is missing', ',進捗状況,', ',進捗,', [1, '進捗状況']],
    ['a step whose item is not told', '09-30,1,1,2', '09-30,1,,2', [4, '取組項目の項番']],
    [
      'an item row with words of a step',
      '水辺の環境を守る活動,continued,,,,',
      '水辺の環境を守る活動,continued,,,清掃,',
      [2, '取組内容'],
    ],
    ['a cell too many', '2回実施', '2回実施,,,,,,,', [3, ',みずべ環境部']],
  ])('%s', async (_, words, instead, [line, said]) => {
    const text = csvOf('lines')
    expect(text).toContain(words)
    const faults = await faultsOf(text.replace(words, instead))
    expect(faults?.[0]?.slice(0, 3)).toEqual(['data-not-valid', 'error', line])
    expect(String(faults?.[0]?.[3])).toContain(said)
    expect(readSheets(await open(text.replace(words, instead))).sheets).toEqual([])
  })

  test('measures without the lines they belong to', async () => {
    expect(await faultsOf(csvOf('measures'))).toEqual([['data-lines-missing', 'error', undefined, undefined]])
  })

  test('a measure of a line that is not there', async () => {
    const tables = [csvOf('lines'), csvOf('measures').replace('09-30,1,1,2', '09-30,1,1,7')]
    const documents = await Promise.all(tables.map(open))
    const { sheets, findings } = readDataTables(documents.flatMap((each) => dataTableOf(each) ?? []))
    expect(sheets).toEqual([])
    expect(findings.map(({ detail }) => detail?.words)).toEqual(['1.1.1.7'])
  })

  test('two tables of the same kind', async () => {
    const documents = await Promise.all([csvOf('lines'), csvOf('lines')].map(open))
    const { sheets, findings } = readDataTables(documents.flatMap((each) => dataTableOf(each) ?? []))
    expect({ sheets, codes: findings.map(({ code }) => code) }).toEqual({ sheets: [], codes: ['data-not-valid'] })
  })
})

describe('JSON of ours is known by its format', () => {
  const json = writeDataJson([data])
  const parsed = (change: (value: typeof data) => unknown): string =>
    JSON.stringify({ format: 'shirube-sheet/1', sheets: [change(data)] })

  test('and read with readings and measures', async () => {
    expect(readData(await open(json))).toEqual({ sheets: [data], findings: [] })
    expect(readSheets(await open(json))).toEqual({ sheets: [sheet], findings: [] })
  })

  test('as it is attached to a PDF', () => {
    expect(readSheetData(json, '調書.pdf')).toEqual({ ok: true, value: { sheets: [data], findings: [] } })
  })

  test.each([
    ['a number as words', parsed((each) => ({ ...each, fiscalYear: '令和8' })), 'sheets.0.fiscalYear'],
    ['a goal without its items', parsed((each) => ({ ...each, goals: [{ number: 1 }] })), 'sheets.0.goals.0.title'],
    ['a newer format', json.replace('shirube-sheet/1"', 'shirube-sheet/2"'), 'format'],
    ['a text cut off', json.slice(0, -20), 'JSON'],
  ])('%s is refused with the way to the fault', async (_, text, way) => {
    expect((await faultsOf(text))?.[0]).toEqual(['data-not-valid', 'error', undefined, way])
  })

  test('a property that the format does not know is told and passed over', async () => {
    const text = parsed((each) => ({
      ...each,
      memo: '要確認',
      goals: each.goals.map((goal) => ({ ...goal, rank: 3 })),
    }))
    const read = readData(await open(text))
    expect(read?.sheets).toEqual([data])
    expect(read?.findings.map(({ code, level, detail }) => [code, level, detail?.words])).toEqual([
      ['data-not-known', 'warning', 'sheets.0.goals.0.rank'],
      ['data-not-known', 'warning', 'sheets.0.memo'],
    ])
  })

  test('nested deeper than any sheet does no harm', async () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`
    const text = `{"format": "shirube-sheet/1", "sheets": [], "findings": [${deep}], "memo": ${deep}}`
    expect((await faultsOf(text))?.map(([code]) => code)).toEqual(['data-not-known', 'not-a-sheet'])
  })

  test('without a sheet says so', async () => {
    expect((await faultsOf('{"format": "shirube-sheet/1", "sheets": []}'))?.[0]?.[0]).toBe('not-a-sheet')
  })
})
