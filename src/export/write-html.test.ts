import { parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import { aFormWithGradeBelow, aFormWithGradeColumns, anUprightForm } from '../../test/builder/a-form.ts'
import { defaultOfficialForm } from '../sheet/official-form.ts'
import type { Phase } from '../sheet/phase.ts'
import type { SelfEvaluationScale } from '../sheet/self-evaluation.ts'
import type { Sheet } from '../sheet/sheet.ts'
import { showForm } from '../view/show-form.ts'
import { hostileForm, oddForm, wordsOfForm } from './form-sample.ts'
import { writeHtml } from './write-html.ts'

type Node = { readonly nodeName: string; readonly value?: string; readonly childNodes?: readonly Node[] }

const nodesOf = (html: string): readonly Node[] => {
  const walk = (node: Node): readonly Node[] => [node, ...(node.childNodes ?? []).flatMap(walk)]
  return walk(parse(html) as Node)
}
const textOf = (html: string) =>
  nodesOf(html)
    .map((node) => node.value ?? '')
    .join('')

test.each([
  ['an odd form', oddForm()],
  ['the hardest texts', hostileForm()],
])('every text of %s stands in its page', (_, form) => {
  const text = textOf(writeHtml(form))
  for (const words of wordsOfForm(form)) expect(text).toContain(words.replace('\u0001', '\ufffd'))
})

test('the page runs nothing and fetches nothing, whatever the texts say', () => {
  const html = writeHtml(hostileForm())
  const names = nodesOf(html).map(({ nodeName }) => nodeName)
  for (const name of ['script', 'img', 'link', 'iframe', 'a']) expect(names).not.toContain(name)
  expect(html).not.toMatch(/url\(|@import/)
})

test('those who listen hear the language, headings that are not empty, and what each cell belongs to', () => {
  const html = writeHtml(oddForm())
  expect(html).toContain('<html lang="ja">')
  expect(html.match(/<th role="columnheader" scope="col">/g)).toHaveLength(9)
  expect(html.match(/<th role="rowheader" scope="row">/g)).toHaveLength(6)
  expect(html).not.toMatch(/<h\d>\s*<\/h\d>/)
})

const scale: SelfEvaluationScale = {
  firstYear: 2020,
  grades: [{ mark: '○', meaning: '計画どおり' }],
  notJudgeable: { mark: '－', meaning: '評価できない' },
}

const aSheet = (phase: Phase): Sheet => ({
  title: '',
  fiscalYear: 2026,
  phase,
  departments: ['みずべ環境部'],
  goals: [
    {
      number: 1,
      title: '水と緑に親しめるまちの実現',
      selfEvaluation: phase === 'final' ? '○' : null,
      ...(phase === 'final' && { selfEvaluationRemark: '台風で1回中止したため' }),
      items: [
        {
          mark: '①',
          title: '水辺の環境を守る活動',
          continuity: null,
          target: null,
          progress: null,
          extra: { 予算額: '3,000千円' },
          steps: ['(1)', '(2)'].map((mark) => ({
            mark,
            action: `河川敷の清掃${mark}`,
            target: '4回以上',
            progress: phase === 'initial' ? null : '2回実施',
            section: '環境課',
            extra: { 予算額: '1,200千円' },
          })),
        },
      ],
    },
  ],
})

/** What a browser would show, cell by cell: tags away, each row on a line. */
const rowsOf = (html: string): readonly string[] =>
  (html.match(/<tr[^>]*>.*?<\/tr>/gs) ?? []).map((row) =>
    (row.match(/<t[hd][^>]*>.*?<\/t[hd]>/gs) ?? []).map((cell) => cell.replace(/<[^>]+>|\n/g, '').trim()).join('｜'),
  )

describe('a city with a form of its own', () => {
  test('has its columns upright, in its order, with the words of the phase', () => {
    const html = writeHtml(showForm(aSheet('midyear'), anUprightForm))
    expect(rowsOf(html)).toEqual([
      '担当課｜取組｜予算額｜指標｜中間の進捗',
      '｜① 水辺の環境を守る活動｜3,000千円｜｜',
      '環境課｜(1) 河川敷の清掃(1)｜1,200千円｜4回以上｜2回実施',
      '環境課｜(2) 河川敷の清掃(2)｜1,200千円｜4回以上｜2回実施',
    ])
    expect(html).toContain('size: a4 portrait')
    expect(html).toContain('<td role="cell" class="end" data-heading="予算額">')
  })

  test('has no progress and no grade in 当初 where its form asks for none', () => {
    const html = writeHtml(showForm(aSheet('initial'), defaultOfficialForm))
    expect(rowsOf(html)[0]).toBe('具体的な重点取組項目（箇条書き）｜期限・数値目標等｜担当課｜予算額')
    expect(html).not.toContain('自己評価')
  })

  test('has the grade and its reason below each goal, the legend above and the notes under all', () => {
    const html = writeHtml(showForm(aSheet('final'), aFormWithGradeBelow, scale))
    expect(rowsOf(html).slice(-2)).toEqual(['評価｜○', '理由｜台風で1回中止したため'])
    expect(html).not.toContain('class="grade"')
    expect(html).toContain('<p class="legend">評価　○ 計画どおり　－ 評価できない</p>')
    expect(html).toContain('<p class="note">評価は年度末の時点で行うこと。</p>')
  })

  test('has the grade in a cell over all rows of its goal where its form has a column for it', () => {
    const html = writeHtml(showForm(aSheet('final'), aFormWithGradeColumns))
    expect(html).toContain('<td role="cell" rowspan="3" data-heading="評価"><p style="--hang:0em">○</p></td>')
    expect(rowsOf(html)[2]).toBe('(1) 河川敷の清掃(1)｜(1) 2回実施｜(1) 4回以上｜環境課｜1,200千円')
  })
})
