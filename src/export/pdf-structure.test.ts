import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { aFormWithGradeBelow, aFormWithGradeColumns, anUprightForm } from '../../test/builder/a-form.ts'
import { defaultOfficialForm, type OfficialForm } from '../sheet/official-form.ts'
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

const column = 'TH · Scope Column · '

describe.skipIf(!hasPoppler)(
  'those who listen hear which cell belongs to what (skipped where poppler is absent)',
  () => {
    test('the usual form: the number for all rows, the goal for all columns, then headings and lines', async () => {
      expect(await structureOf(defaultOfficialForm)).toEqual([
        'TH · RowSpan 2 · Scope Column · 1',
        'TH · ColSpan 5 · Scope Column · 重点目標水と緑に親しめるまち各部局の自己評価○',
        ...['担当課', '予算額'].map((word) => `${column}${word}`),
      ])
    })

    test.each([
      ['an upright form', anUprightForm],
      ['grade below', aFormWithGradeBelow],
      ['grade and remark in columns', aFormWithGradeColumns],
    ])('%s', async (_, form) => {
      expect(await structureOf(form)).toMatchInlineSnapshot()
    })
  },
)
