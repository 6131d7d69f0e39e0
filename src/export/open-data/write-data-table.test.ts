import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import type { DataSheet, DataStep } from '../../sheet/data/data-sheet.ts'
import type { DataTableName } from '../../sheet/data/data-table.ts'
import { showSheetData } from '../../view/data-file/show-sheet-data.ts'
import type { CsvEncoding } from './csv-bytes.ts'
import { writeDataTable } from './write-data-table.ts'

const aSheet = (step: Partial<DataStep>): DataSheet =>
  showSheetData(
    {
      title: '重点目標一覧表（中間報告調書）',
      fiscalYear: 2026,
      phase: 'midyear',
      departments: ['みずべ環境部', '港地域センター'],
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
              steps: [{ mark: '(1)', action: '河川敷の清掃', target: '4回以上', progress: '2回実施', ...step }],
            },
          ],
        },
        { number: 2, title: '取組のない目標', selfEvaluation: null, items: [] },
      ],
    },
    { cityCode: '012025', cityName: 'しるべ野市', licence: 'CC BY 4.0' },
  )

const textOf = (sheet: DataSheet, table: DataTableName, encoding: CsvEncoding = 'utf-8') =>
  new TextDecoder(encoding === 'utf-8' ? 'utf-8' : 'shift_jis', { ignoreBOM: true, fatal: true }).decode(
    writeDataTable([sheet], table, encoding).bytes,
  )

const rowsOf = (sheet: DataSheet, table: DataTableName): readonly Readonly<Record<string, string>>[] =>
  parse(textOf(sheet, table), { bom: true, columns: true })

describe('a table of open data', () => {
  test('begins with the byte order mark and the code of the city, and ends its lines with CRLF', () => {
    const text = textOf(aSheet({}), 'lines')
    expect(text).toMatch(/^\ufeff全国地方公共団体コード,地方公共団体名,調書番号,/)
    expect(text.endsWith('\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  test('has one row for each item and step, and one for a goal without items', () => {
    expect(
      rowsOf(aSheet({}), 'lines').map((row) => [
        row.全国地方公共団体コード,
        row.重点目標の番号,
        row.取組項目の項番,
        row.取組内容の項番,
        row['期限・数値目標等'],
        row.担当部局名1,
        row.担当部局名2,
      ]),
    ).toEqual([
      ['012025', '1', '①', '', '', 'みずべ環境部', '港地域センター'],
      ['012025', '1', '①', "'(1)", '4回以上', 'みずべ環境部', '港地域センター'],
      ['012025', '2', '', '', '', 'みずべ環境部', '港地域センター'],
    ])
  })

  test('has numbers, units and dates each in a cell of their own', () => {
    const [row] = rowsOf(aSheet({}), 'measures')
    expect(row).toMatchObject({
      目標値: '4',
      目標値の単位: '回',
      目標値の条件: 'ge',
      実績値: '2',
      実績値の単位: '回',
      達成率: '0.5',
      時点: '2026-09-30',
      達成率の計算式: '2回 ÷ 4回 = 50 %',
      確かめた人の有無: 'machine',
    })
  })

  test('says nothing where nothing is known: no actual is an empty cell, not 0', () => {
    const [row] = rowsOf(aSheet({ progress: null }), 'measures')
    expect(row).toMatchObject({ 実績値: '', 達成率: '' })
  })

  test('keeps every cell from being run, in headings of the city’s own too', () => {
    const risky = ['=cmd|x', '+1', '-1+1', '@a', '\t=1', '\r=1', '\n=1', '＝1', ' =1']
    for (const text of risky) {
      const sheet = aSheet({ action: text, target: text, section: text, extra: { [text]: text } })
      for (const table of ['lines', 'measures', 'readings'] as const) {
        const cells: readonly (readonly string[])[] = parse(textOf(sheet, table), { bom: true })
        const run = cells.flat().filter((cell) => /^\s*[=+@\t\r＝＋－＠]|^\s*-(?!\d+(?:\.\d+)?$)/.test(cell))
        expect(run).toEqual([])
      }
    }
  })

  test('never holds a control character: another stands in its place, and it is told', () => {
    const sheet = aSheet({ action: '清\u0000掃\u0085と\ufffe花\ud800壇\u001b' })
    const { bytes, lost } = writeDataTable([sheet], 'lines')
    expect(new TextDecoder().decode(bytes)).toContain('清�掃�と�花�壇�')
    expect(new TextDecoder().decode(bytes)).not.toMatch(/(?![\t\r\n])\p{Cc}|\p{Noncharacter_Code_Point}/u)
    expect(lost.map(({ count }) => count)).toEqual([1, 1, 1, 1, 1])
  })

  test('is written in CP932 on request, and what that cannot hold is told', () => {
    const sheet = aSheet({ action: '9〜10月に𠮷野川で清掃' })
    expect(textOf(sheet, 'lines', 'cp932')).toContain('9～10月に〓〓野川で清掃')
    expect(writeDataTable([sheet], 'lines', 'cp932').lost).toEqual([
      { character: '〜', instead: '～', count: 1 },
      { character: '𠮷', instead: '〓〓', count: 1 },
    ])
  })
})
