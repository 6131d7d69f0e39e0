import { readXlsx } from 'hucre'
import { describe, expect, test } from 'vitest'
import { defaultOfficialForm, type OfficialForm } from '../sheet/official-form.ts'
import { readOfficialForm } from '../sheet/read-official-form.ts'
import type { SelfEvaluationScale } from '../sheet/self-evaluation.ts'
import type { Goal, Sheet } from '../sheet/sheet.ts'
import { showForm } from '../view/show-form.ts'
import { type ExcelOptions, writeExcel } from './write-excel.ts'

const scale: SelfEvaluationScale = {
  firstYear: 2020,
  grades: [
    { mark: '◎', meaning: '計画以上' },
    { mark: '○', meaning: '計画どおり' },
  ],
  notJudgeable: { mark: '－', meaning: '評価できない' },
}

const aGoal = (goal: Partial<Goal> = {}): Goal => ({
  number: 1,
  title: '水と緑に親しめるまち',
  selfEvaluation: '○',
  items: [
    {
      ...{ mark: '①', title: '水辺を守る', continuity: null, target: null, progress: null },
      steps: [
        {
          mark: '(1)',
          action: '清掃',
          target: '4回',
          progress: '2回',
          section: '環境課',
          extra: { 予算額: '1,200千円' },
        },
        { mark: '(2)', action: '植樹', target: '30本', progress: null },
      ],
    },
  ],
  ...goal,
})

const aForm = (form: object): OfficialForm => {
  const read = readOfficialForm({ format: 'shirube-form/1', name: '様式', titles: defaultOfficialForm.titles, ...form })
  if (!read.ok) throw new Error('no form')
  return read.value
}

const write = async (form: OfficialForm, sheet: Partial<Sheet> = {}, options: ExcelOptions = {}) => {
  const view = showForm(
    { title: '', fiscalYear: 2026, phase: 'final', departments: ['環境部'], goals: [aGoal()], ...sheet },
    form,
    scale,
  )
  const [worksheet] = (await readXlsx(await writeExcel(view, options), { readStyles: true })).sheets
  if (!worksheet) throw new Error('no worksheet')
  return worksheet
}

type Worksheet = Awaited<ReturnType<typeof write>>

const wordsOf = ({ rows }: Worksheet) => rows.map((row) => row.filter((value) => value !== null && value !== ''))

const columns = [
  { key: 'action', heading: '取組', width: 4 },
  { key: 'target', heading: '指標', width: 2 },
  { key: 'progress', heading: '実績', width: 3 },
]

/** The words of the cells that can be written in. */
const openWords = ({ cells = new Map(), rows }: Worksheet) =>
  [...cells]
    .filter(([, { style }]) => style?.protection?.locked === false)
    .map(([at]) => at.split(',').map(Number))
    .map(([row = 0, column = 0]) => rows[row]?.[column] ?? '')
    .filter((value) => value !== '')

describe('a form of a city’s own', () => {
  const graded = aForm({
    paper: { size: 'a3', orientation: 'portrait', margins: { top: 20, right: 10, bottom: 15, left: 25.4 } },
    font: { family: 'mincho', size: 11 },
    goalNumber: 'goal-row',
    repeatsHeader: false,
    showsLegend: true,
    notes: ['※ 記入例は別紙'],
    columns: [
      { key: 'section', heading: '担当課', width: 1, align: 'center' },
      ...columns,
      { key: 'extra', heading: '予算額', width: 1, align: 'end' },
      { key: 'grade', heading: '評価', width: 1, align: 'center' },
      { key: 'remark', heading: '講評', width: 2 },
    ],
  })

  test('has its columns in its order, the grade and its reason over all rows, its legend and its notes', async () => {
    const worksheet = await write(graded, { goals: [aGoal({ selfEvaluationRemark: '順調' })] })
    expect(wordsOf(worksheet)).toEqual([
      ['重点目標一覧表（期末報告調書）'],
      ['担当部局名', '環境部'],
      ['【令和8年度重点目標】'],
      ['※ 各部局の自己評価の区分　◎：計画以上　○：計画どおり　－：評価できない'],
      ['1', '重点目標', '水と緑に親しめるまち'],
      ['担当課', '取組', '指標', '実績', '予算額', '評価', '講評'],
      ['① 水辺を守る', '○', '順調'],
      ['環境課', '(1) 清掃', '(1) 4回', '(1) 2回', '1,200千円'],
      ['(2) 植樹', '(2) 30本'],
      ['※ 記入例は別紙'],
    ])
    const merged = (worksheet.merges ?? []).filter(({ startRow, endRow }) => startRow === 6 && endRow === 8)
    expect(merged).toHaveLength(2)
  })

  test('is printed on its paper in its font, one page wide, its head once', async () => {
    const { pageSetup, cells, rows } = await write(graded)
    expect(pageSetup).toMatchObject({ paperSize: 'a3', orientation: 'portrait', fitToWidth: 1 })
    expect(pageSetup?.margins).toMatchObject({ top: 0.787, right: 0.394, bottom: 0.591, left: 1 })
    expect(pageSetup?.printTitlesRow).toBeUndefined()
    // The library does not tell the font of cells that have the workbook's own.
    const title = cells?.get(`4,${rows[4]?.indexOf('水と緑に親しめるまち')}`)
    expect(title?.style?.font).toMatchObject({ name: 'BIZ UD明朝 Medium', size: 12, bold: true })
  })

  test('aligns its columns as the city wants them', async () => {
    const { cells, rows } = await write(graded)
    const at = (words: string) => `7,${rows[7]?.indexOf(words)}`
    expect(cells?.get(at('環境課'))?.style?.alignment?.horizontal).toBe('center')
    expect(cells?.get(at('1,200千円'))?.style?.alignment?.horizontal).toBe('right')
    expect(cells?.get(at('(1) 2回'))?.style?.alignment?.horizontal).toBe('left')
  })

  test('shares the page among its columns as the city wants it', async () => {
    const form = aForm({ columns: [columns[0], { ...columns[1], width: 4 }], goalNumber: 'goal-row' })
    const goals = [aGoal({ selfEvaluation: null, items: [] })]
    const { columns: all = [], merges = [] } = await write(form, { phase: 'initial', goals })
    const headings = merges.filter(({ startRow }) => startRow === 4)
    const widths = headings.map(({ startCol, endCol }) =>
      all.slice(startCol, endCol + 1).reduce((sum, { width = 0 }) => sum + width, 0),
    )
    // The second heading's column is one column of the worksheet, and not merged.
    expect(widths).toEqual([76])
    expect(all.at(-1)?.width).toBe(76)
  })

  test('asks for grade and reason in lines below the goal where it has them there', async () => {
    const form = aForm({
      columns,
      selfEvaluation: {
        label: '評価',
        phases: ['final'],
        place: 'below-rows',
        remark: { label: '理由', phases: ['final'] },
      },
    })
    const worksheet = await write(form, { goals: [aGoal({ selfEvaluationRemark: '台風のため' })] })
    expect(wordsOf(worksheet).slice(-2)).toEqual([
      ['評価', '○'],
      ['理由', '台風のため'],
    ])
    expect(worksheet.dataValidations?.map(({ values }) => values)).toEqual([['◎', '○', '－']])
    expect(openWords(worksheet)).toEqual(expect.arrayContaining(['○', '台風のため', '(1) 2回']))
  })

  test('keeps a long reason whole beside few rows', async () => {
    const { rowDefs } = await write(graded, { goals: [aGoal({ selfEvaluationRemark: '順調に進んだ。'.repeat(400) })] })
    const heights = [...(rowDefs?.values() ?? [])].map(({ height }) => height ?? 0)
    expect(Math.max(...heights)).toBeLessThanOrEqual(409)
    expect(heights.reduce((sum, height) => sum + height, 0)).toBeGreaterThan(2_000)
  })
})

describe('what can be written in a form', () => {
  test('is progress and grade in a report', async () => {
    const worksheet = await write(defaultOfficialForm)
    expect(worksheet.protection).toMatchObject({ sheet: true })
    expect(openWords(worksheet)).toEqual(['○', '(1) 2回'])
  })

  test('is action and target too where goals are set', async () => {
    const worksheet = await write(defaultOfficialForm, { phase: 'initial' })
    expect(openWords(worksheet)).toEqual(expect.arrayContaining(['水と緑に親しめるまち', '(1) 清掃', '(1) 4回']))
  })

  test('is what the city says', async () => {
    expect(openWords(await write(defaultOfficialForm, {}, { entries: ['target'] }))).toEqual(['(1) 4回', '(2) 30本'])
  })

  test('is everything, without protection, where nothing is locked', async () => {
    expect((await write(defaultOfficialForm, {}, { entries: null })).protection).toBeUndefined()
  })
})

test('a scale that Excel could not list is left to be typed', async () => {
  const form = showForm(
    { title: '', fiscalYear: 2026, phase: 'final', departments: [], goals: [aGoal()] },
    defaultOfficialForm,
    {
      ...scale,
      grades: [{ mark: '良,可', meaning: 'どちらか' }],
    },
  )
  const [worksheet] = (await readXlsx(await writeExcel(form))).sheets
  expect(worksheet?.dataValidations ?? []).toEqual([])
})

test('no goal’s title stands at the foot of a page', async () => {
  const goals = Array.from({ length: 30 }, (_, index) => aGoal({ number: index + 1 }))
  const { rows, rowBreaks = [] } = await write(defaultOfficialForm, { goals })
  expect(rowBreaks.length).toBeGreaterThan(0)
  // A page ends below the row named.
  for (const row of rowBreaks) expect(rows[row + 1]).toContain('重点目標')
})
