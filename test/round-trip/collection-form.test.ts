import { writeXlsx } from 'hucre'
import { describe, expect, test } from 'vitest'
import { demoSheet } from '../../src/demo/demo-sheet.ts'
import { demoDepartments } from '../../src/demo/department-list.ts'
import { writeCollectionForm } from '../../src/export/write-collection-form.ts'
import { defaultOfficialForm } from '../../src/sheet/official-form.ts'
import type { Sheet } from '../../src/sheet/sheet.ts'
import { showForm } from '../../src/view/show-form.ts'
import { aGoal, anItem, aSheet, aStep } from '../builder/a-workplace.ts'
import { fillIn, retype, sanitise } from '../builder/changed-workbook.ts'
import { aScale, readWorkbook, readWorksheet, uprightForm } from '../builder/excel-form.ts'
import { plainSheet } from '../builder/plain-sheet.ts'

const sent: Sheet = aSheet({
  id: '0199-sheet',
  title: '重点目標一覧表（中間報告調書）',
  phase: 'midyear',
  goals: [
    aGoal({
      id: '0199-goal-a',
      items: [
        anItem({
          id: '0199-item-a',
          steps: [
            aStep({ id: '0199-a', mark: '(1)', action: '出張講座の開催', target: '年10回以上' }),
            aStep({ id: '0199-b', mark: '(2)', action: '相談員の育成', target: '2人' }),
            aStep({ id: '0199-c', mark: '(3)', action: '若者への啓発', target: '令和8年3月' }),
          ],
        }),
      ],
    }),
    aGoal({
      id: '0199-goal-b',
      number: 2,
      title: '地域の防犯',
      items: [
        anItem({
          id: '0199-item-b',
          title: '見守り',
          steps: [aStep({ id: '0199-d', action: '夜間の巡回', target: '毎月' })],
        }),
      ],
    }),
  ],
})

const anyDepartment = () => {
  const [department] = demoDepartments
  if (!department) throw new Error('no department')
  return department
}

const collect = (sheet: Sheet, form = defaultOfficialForm) =>
  writeCollectionForm(showForm(sheet, form, aScale), { due: '2025-10-31', sheetId: sheet.id ?? null })

const readOne = async (bytes: Uint8Array): Promise<Sheet> => {
  const { sheets } = await readWorkbook(bytes)
  const [sheet, other] = sheets
  if (!sheet || other) throw new Error(`${sheets.length} sheets`)
  return sheet
}

/** What a department wrote, by the step it belongs to. */
const reports: Readonly<Record<string, string>> = {
  '0199-a': '  4回開催（9月末現在）\n\n　うち中学校 2回\n',
  '0199-b': '○ 1人が研修を修了\n○ 1人が受講中',
  '0199-c': '=1+1の体験教室を開催',
  '0199-d': '＋2回を加えて実施\n-欠席者なし',
}

const grades = { '0199-goal-a': '◎', '0199-goal-b': '△' }

const withReports = (sheet: Sheet): Sheet => ({
  ...sheet,
  goals: sheet.goals.map((goal) => ({
    ...goal,
    selfEvaluation: Object.entries(grades).find(([id]) => id === goal.id)?.[1] ?? null,
    items: goal.items.map((item) => ({
      ...item,
      steps: item.steps.map((step) => ({ ...step, progress: reports[step.id ?? ''] ?? null })),
    })),
  })),
})

/** The first open cell in the row that carries each id. */
const openCells = async (bytes: Uint8Array): Promise<ReadonlyMap<string, string>> => {
  const { cells = new Map(), rows } = await readWorksheet(bytes)
  return new Map(
    rows.flatMap((values, row) => {
      const id = /^shirube:\w+:(.+)$/.exec(String(values.at(-1)))?.[1]
      const column = values.findIndex((_, at) => cells.get(`${row},${at}`)?.style?.protection?.locked === false)
      return id === undefined || column < 0 ? [] : [[id, `${String.fromCharCode(65 + column)}${row + 1}`] as const]
    }),
  )
}

const fill = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const open = await openCells(bytes)
  const words = Object.entries({ ...reports, ...grades }).map(([id, text]) => [open.get(id) ?? '', text])
  return fillIn(bytes, Object.fromEntries(words))
}

/** The ids of a sheet's parts in their order. */
const idsOf = ({ id, goals }: Sheet) => [
  id,
  ...goals.flatMap((goal) => [
    goal.id,
    ...goal.items.flatMap((item) => [item.id, ...item.steps.map((step) => step.id)]),
  ]),
]

describe.each([
  ['the default form', defaultOfficialForm],
  ['an upright form', uprightForm],
])('%s, filled in and sent back', (_, form) => {
  test('gives every cell to the letter, nothing else changed, and knows its parts by their ids', async () => {
    const back = await readOne(await fill(await collect(sent, form)))
    expect(plainSheet(back)).toEqual(plainSheet(withReports(sent)))
    expect(idsOf(back)).toEqual(idsOf(sent))
  })

  test('says the same after a gateway took everything hidden out of it', async () => {
    const stripped = await sanitise(await fill(await collect(sent, form)))
    expect(new TextDecoder('latin1').decode(stripped)).not.toContain('docProps')
    const back = await readOne(stripped)
    expect(plainSheet(back)).toEqual(plainSheet(withReports(sent)))
    expect(idsOf(back)).toEqual(idsOf(sent).map(() => undefined))
  })

  test('says the same retyped into a workbook of its own', async () => {
    const back = await readOne(await retype(await sanitise(await fill(await collect(sent, form)))))
    expect(plainSheet(back)).toEqual(plainSheet(withReports(sent)))
  })
})

test('it says what to do and until when, and only the report can be written, in colour', async () => {
  const { rows, cells = new Map(), protection, dataValidations, columns } = await readWorksheet(await collect(sent))
  expect(rows.flat()).toContain(
    '※ 色の付いた欄に記入し、令和7年10月31日までにこのファイルのまま返送してください。ほかの欄、見出し、項番は変えないでください。',
  )
  expect(protection).toMatchObject({ sheet: true })
  expect(protection?.password).toBeUndefined()
  const open = [...cells].filter(([, { style }]) => style?.protection?.locked === false)
  expect(new Set(open.map(([, { style }]) => style?.fill?.fgColor?.rgb?.slice(-6)))).toEqual(new Set(['FFF8DC']))
  expect(dataValidations?.map(({ values, range }) => [values, range])).toEqual([[['◎', '○', '△', '×', '－'], 'G5 G11']])
  expect(columns?.at(-1)?.hidden).toBe(true)
})

test('parts that were never kept have no ids, and no column is hidden', async () => {
  const { columns } = await readWorksheet(await collect(demoSheet(anyDepartment(), 2025, 'midyear')))
  expect(columns?.some(({ hidden }) => hidden)).toBe(false)
})

test('of a row that somebody copied, the first is the part', async () => {
  const bytes = await collect(sent)
  const { rows } = await readWorksheet(bytes)
  const at = rows.findIndex((row) => row.includes('shirube:step:0199-c'))
  const copied = rows.toSpliced(
    at + 1,
    0,
    (rows[at] ?? []).map((value) => String(value ?? '').replace(/^\(3\)/, '(4)')),
  )
  const back = await readOne(await writeXlsx({ sheets: [{ name: '1', rows: copied }] }))
  expect(back.goals[0]?.items[0]?.steps.map(({ id }) => id)).toEqual(['0199-a', '0199-b', '0199-c', undefined])
})
