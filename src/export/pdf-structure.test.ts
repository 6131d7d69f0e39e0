import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { aFormWithGradeColumns, anUprightForm } from '../../test/builder/a-form.ts'
import type { OfficialForm } from '../sheet/official-form.ts'
import type { Sheet } from '../sheet/sheet.ts'
import { showForm } from '../view/show-form.ts'
import { closePdfWriter, writePdf } from './write-pdf.ts'

const folder = mkdtempSync(join(tmpdir(), 'pdf-'))
afterAll(async () => {
  await closePdfWriter()
  rmSync(folder, { recursive: true, force: true })
})

const sheet: Sheet = {
  title: '重点目標一覧表',
  fiscalYear: 2026,
  phase: 'final',
  departments: ['みずべ環境部'],
  goals: [
    {
      number: 1,
      title: '水と緑に親しめるまち',
      selfEvaluation: '○',
      selfEvaluationRemark: '台風で一回中止',
      items: [
        {
          ...{ mark: '①', title: '水辺を守る', continuity: null, target: null, progress: null },
          steps: [
            {
              mark: '(1)',
              action: '清掃',
              target: '四回',
              progress: '二回',
              section: '河川課',
              extra: { 予算額: '百万円' },
            },
            { mark: '(2)', action: '植樹', target: '十本', progress: '九本', section: '公園課', extra: {} },
          ],
        },
      ],
    },
  ],
}

const hasPoppler = spawnSync('pdfinfo', ['-v']).error === undefined

/** The cells of the goal's table in reading order: kind, attributes that say how it spans, words. */
const cellsOf = (struct: string): readonly string[] =>
  struct
    .slice(struct.indexOf('THead'))
    .split(/^\s*(?=T[HD]\b)/m)
    .slice(1)
    .map((cell) => {
      const words = [...cell.matchAll(/^\s*"(.*)"$/gm)].map(([, text]) => text).join('')
      const spans = [...cell.matchAll(/\/(Scope|ColSpan|RowSpan) \/?(\w+)/g)].map(
        ([, name, value]) => `${name} ${value}`,
      )
      return [cell.slice(0, 2), ...spans.toSorted(), words].filter((part) => part !== '').join(' · ')
    })

const structureOf = async (form: OfficialForm): Promise<readonly string[]> => {
  const file = join(folder, 'form.pdf')
  writeFileSync(file, (await writePdf(showForm(sheet, form))).pdf)
  return cellsOf(spawnSync('pdfinfo', ['-struct-text', file], { encoding: 'utf8' }).stdout)
}

const th = (words: string, span = ''): string => `TH · ${span}Scope Column · ${words}`
const td = (words: string, span = ''): string => ['TD', span, words].filter((part) => part !== '').join(' · ')

describe.skipIf(!hasPoppler)(
  'those who listen hear which cell belongs to what (skipped where poppler is absent)',
  () => {
    test.each<[name: string, form: OfficialForm, cells: readonly string[]]>([
      [
        'an upright form: the number for all rows, the goal for all columns, then headings and lines',
        anUprightForm,
        [
          th('1', 'RowSpan 2 · '),
          th('重点目標水と緑に親しめるまち各部局の自己評価○', 'ColSpan 5 · '),
          ...['担当課', '取組', '予算額', '指標', '実績'].map((words) => th(words)),
          ...[td('', 'RowSpan 2'), td(''), td('① 水辺を守る'), td(''), td(''), td('')],
          ...['河川課', '(1) 清掃', '百万円', '四回', '二回'].map((words) => td(words)),
          ...['', '公園課', '(2) 植樹', '', '十本', '九本'].map((words) => td(words)),
          ...[td(''), td('各部局の自己評価台風で一回中止', 'ColSpan 5'), td('', 'ColSpan 6')],
        ],
      ],
      [
        'grade and remark in columns, over all rows of the goal',
        aFormWithGradeColumns,
        [
          th('1', 'RowSpan 2 · '),
          th('重点目標水と緑に親しめるまち', 'ColSpan 7 · '),
          ...['取組', '取組状況', '評価', '評価の理由', '期限・数値目標等', '担当課', '予算額'].map((words) =>
            th(words),
          ),
          ...[td('', 'RowSpan 2'), td('① 水辺を守る'), td('')],
          ...[td('○', 'RowSpan 3'), td('台風で一回中止', 'RowSpan 3'), td(''), td(''), td('')],
          ...['(1) 清掃', '(1) 二回', '(1) 四回', '河川課', '百万円'].map((words) => td(words)),
          ...['', '(2) 植樹', '(2) 九本', '(2) 十本', '公園課', ''].map((words) => td(words)),
          td('', 'ColSpan 8'),
        ],
      ],
    ])('%s', async (_, form, cells) => {
      expect(await structureOf(form)).toEqual(cells)
    })
  },
)
