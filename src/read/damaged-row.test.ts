import { expect, test } from 'vitest'
import { openTextFile } from '../document/open-text-file.ts'
import type { Sheet } from '../sheet/sheet.ts'
import { readSheets, type SheetsRead } from './read-sheets.ts'

type Rows = string[][]

const rows = (): Rows => [
  ['重点目標', '窓口を使いやすく', '自己評価', '○', ''],
  ['', '重点取組項目', '期限・数値目標', '進捗状況', ''],
  [
    '1',
    '① 待ち時間の短縮 (1) 予約制の導入 (2) 番号札の更新 (3) 案内係の配置',
    '(1) 10月に開始 (2) 5窓口 (3) 2人',
    '(1) 画面の試験中である (2) 3窓口を更新した (3) 1人を配置した',
    '',
  ],
  [
    '',
    '② 申請の電子化 (1) 住民票の請求 (2) 施設の予約',
    '(1) 年500件 (2) 12施設',
    '(1) 半年で310件を受け付けた (2) 9施設で始めた',
    '',
  ],
  [
    '',
    '③ 職員の接遇 (1) 研修の実施 (2) 満足度の調査',
    '(1) 全職員 (2) 80％',
    '(1) 7月に全職員が受講した (2) 11月に調査する予定',
    '',
  ],
  ['重点目標', '庁舎を長く使う', '自己評価', '△', ''],
  ['', '重点取組項目', '期限・数値目標', '進捗状況', ''],
  ['2', '① 点検の計画 (1) 設備の点検', '(1) 年2回', '(1) 1回目を終えた', ''],
]

const read = (table: Rows): SheetsRead => {
  const text = [
    '重点目標一覧表（中間報告）',
    '担当部局名\t総務部',
    '令和7年度',
    ...table.map((cells) => cells.join('\t')),
  ]
  const opened = openTextFile(new TextEncoder().encode(text.join('\n')), 'x')
  return opened.ok ? readSheets(opened.value.document) : { sheets: [], findings: [] }
}

const wordsOf = (sheets: readonly Sheet[]): unknown =>
  JSON.parse(JSON.stringify(sheets, (key, value) => (key === 'places' || key === 'mark' ? undefined : value)))

const cell = (table: Rows, row: number, column: number): string => table[row]?.[column] ?? ''
const put = (table: Rows, row: number, column: number, text: string): void => {
  const cells = table[row]
  if (cells) cells[column] = text
}
const join = (table: Rows, row: number, column: number, text: string): void =>
  put(table, row, column, `${cell(table, row, column)} ${text}`)

type Damage = readonly [name: string, finding: string | null, damage: (table: Rows) => void]
const damages: readonly Damage[] = [
  ['the mark of an item is lost', null, (t) => put(t, 3, 1, cell(t, 3, 1).replace('② ', ''))],
  ['the first mark of a target is lost', 'mark-missing', (t) => put(t, 2, 2, cell(t, 2, 2).replace('(1) ', ''))],
  ['a row shifts to the right', null, (t) => t[3]?.splice(1, 0, '')],
  ['a row shifts to the left', null, (t) => t[3]?.shift()],
  [
    'item and steps stand in two cells',
    null,
    (t) => {
      const [item = '', steps = ''] = cell(t, 3, 1).split(/ (?=\(1\))/)
      t[3]?.splice(1, 1, item, steps)
    },
  ],
  [
    'target and progress run together',
    'text-in-wrong-column',
    (t) => t[3]?.splice(2, 2, `${cell(t, 3, 2)} ${cell(t, 3, 3)}`),
  ],
  [
    'action and target run together',
    'text-in-wrong-column',
    (t) => t[3]?.splice(1, 2, `${cell(t, 3, 1)} ${cell(t, 3, 2)}`),
  ],
  [
    'a row slides into the progress above and the cells behind it',
    'row-slid',
    (t) => {
      join(t, 2, 3, cell(t, 3, 1))
      put(t, 2, 4, cell(t, 3, 2))
      put(t, 2, 5, cell(t, 3, 3))
      t.splice(3, 1)
    },
  ],
  [
    'a row slides behind the row above',
    'row-slid',
    (t) => {
      t[2]?.splice(4, 1, ...(t[3] ?? []).slice(1, 4))
      t.splice(3, 1)
    },
  ],
  [
    'two rows run together cell by cell',
    'mark-missing',
    (t) => {
      for (const column of [1, 2, 3]) join(t, 2, column, cell(t, 3, column))
      t.splice(3, 1)
    },
  ],
  ['progress is repeated in the row above', 'row-repeated', (t) => join(t, 2, 3, cell(t, 3, 3))],
  ['progress is repeated in a column too many', 'row-repeated', (t) => put(t, 2, 4, cell(t, 3, 3))],
  ['progress stands in the row above under its mark', 'row-slid', (t) => join(t, 2, 3, `② ${t[3]?.splice(3, 1)[0]}`)],
  ['a row is repeated', 'row-repeated', (t) => t.splice(4, 0, [...(t[3] ?? [])])],
  ['the title heads the progress', 'title-repeated', (t) => put(t, 3, 3, `② 申請の電子化 ${cell(t, 3, 3)}`)],
  ['a step has the mark of an item', 'mark-mismatch', (t) => put(t, 3, 2, cell(t, 3, 2).replace('(2)', '②'))],
  [
    'all steps have marks of items',
    'mark-mismatch',
    (t) =>
      put(
        t,
        2,
        2,
        cell(t, 2, 2).replace(/\(([123])\)/g, (_, n) => '①②③'[Number(n) - 1] ?? ''),
      ),
  ],
  [
    'an item stands in another one under the mark of a step',
    'item-inside-other-item',
    (t) => {
      for (const column of [1, 2, 3]) join(t, 3, column, cell(t, 4, column).replace('③', '(3)'))
      t.splice(4, 1)
    },
  ],
  [
    'the number of the goal stands one row too low',
    'goal-number-misplaced',
    (t) => {
      put(t, 2, 0, '')
      put(t, 3, 0, '1')
    },
  ],
  ['the number of the goal is lost', 'goal-number-missing', (t) => put(t, 2, 0, '')],
  ['all headings are lost', 'heading-missing', (t) => t.splice(6, 1) && t.splice(1, 1)],
  ['a mark is printed twice', 'duplicate-mark', (t) => put(t, 2, 3, cell(t, 2, 3).replace('(3)', '(2)'))],
  ['the mark of a step is printed twice', null, (t) => put(t, 2, 1, cell(t, 2, 1).replace('(3)', '(2)'))],
  [
    'the self-evaluation stands at the end of a row',
    null,
    (t) => {
      t[5]?.splice(2, 2)
      put(t, 7, 4, '△')
    },
  ],
  ['the row of the goal shifts', null, (t) => t[5]?.unshift('')],
  ['the headings shift', null, (t) => t[6]?.unshift('')],
]

test.each(damages)('a sheet is read as before when %s', (_, finding, damage) => {
  const table = rows()
  damage(table)
  const { sheets, findings } = read(table)
  expect(wordsOf(sheets)).toEqual(wordsOf(read(rows()).sheets))
  if (finding) expect(findings.map(({ code }) => code)).toContain(finding)
})

test('a sound sheet gives no finding', () => {
  expect(read(rows()).findings).toEqual([])
})
