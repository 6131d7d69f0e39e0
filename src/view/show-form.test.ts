import { describe, expect, test } from 'vitest'
import { aFormWithGradeBelow, aFormWithGradeColumns, anUprightForm } from '../../test/builder/a-form.ts'
import { aGoal, anItem, aSheet, aStep } from '../../test/builder/a-workplace.ts'
import { defaultOfficialForm } from '../sheet/official-form.ts'
import type { SelfEvaluationScale } from '../sheet/self-evaluation.ts'
import type { Goal, Sheet } from '../sheet/sheet.ts'
import type { FormView } from './form-view.ts'
import { showForm } from './show-form.ts'

const aMidyear = (goal: Partial<Goal>, sheet: Partial<Sheet> = {}): Sheet =>
  aSheet({ title: '', phase: 'midyear', goals: [aGoal(goal)], ...sheet })

const columnsOf = ({ columns }: FormView) => columns.map(({ key, heading }) => `${key} ${heading}`)
const onlyGoal = ({ goals: [goal] }: FormView) => {
  if (!goal) throw new Error('no goal')
  return goal
}
const rowsOf = (view: FormView) =>
  onlyGoal(view).rows.map(({ cells }) => Object.values(cells).map(({ mark, text }) => `${mark}${text}`))

const scale: SelfEvaluationScale = {
  firstYear: 2020,
  grades: [{ mark: 'A', meaning: '計画どおり' }],
  notJudgeable: { mark: '－', meaning: '評価できない' },
}

describe('the form of the two real documents', () => {
  test('has three columns in 中間, a grade in the row of the goal, and the mark in each column', () => {
    const view = showForm(aMidyear({ items: [anItem({ steps: [aStep({ progress: '7回' })] })] }), defaultOfficialForm)
    expect(view).toMatchObject({
      title: '重点目標一覧表（中間報告調書）',
      selfEvaluation: { isShown: true, place: 'goal-row', grades: [] },
      goalNumber: 'beside-rows',
      legend: [],
    })
    expect(view.columns.map(({ key, width }) => [key, width])).toEqual([
      ['action', 0.38],
      ['target', 0.26],
      ['progress', 0.36],
    ])
    expect(rowsOf(view)).toEqual([
      ['①消費生活の見守り（継続）', '', ''],
      ['(1)出張講座の開催', '(1)年10回以上', '(1)7回'],
    ])
  })

  test('asks for no progress and no self-evaluation in 当初', () => {
    const view = showForm(aSheet(), defaultOfficialForm)
    expect(view.columns.map(({ key, width }) => [key, width])).toEqual([
      ['action', 38 / 64],
      ['target', 26 / 64],
    ])
    expect(view.selfEvaluation.isShown).toBe(false)
    expect(view.headings.progress).toBe('進捗状況・進捗度')
  })

  test('shows what was written in 当初 all the same', () => {
    const goal = aGoal({ selfEvaluation: '○', items: [anItem({ progress: '着手済み' })] })
    const view = showForm(aSheet({ goals: [goal] }), defaultOfficialForm)
    expect(columnsOf(view)).toContain('progress 進捗状況・進捗度')
    expect(view.selfEvaluation.isShown).toBe(true)
  })

  test('has a remark in a line under its goal, and no such line where none was written', () => {
    expect(onlyGoal(showForm(aMidyear({ selfEvaluationRemark: '台風のため' }), defaultOfficialForm)).under).toEqual([
      { key: 'remark', role: 'remark', label: '各部局の自己評価', text: '台風のため' },
    ])
    expect(onlyGoal(showForm(aMidyear({}), defaultOfficialForm)).under).toEqual([])
  })

  test('lets no column of a sheet get lost: those it does not name stand last', () => {
    const step = aStep({ section: '生活課', extra: { 予算額: '1,200千円', title: 'x' } })
    const view = showForm(aMidyear({ items: [anItem({ steps: [step] })] }), defaultOfficialForm)
    expect(columnsOf(view).slice(2)).toEqual([
      'progress 進捗状況・進捗度',
      'section 担当課',
      'extra.予算額 予算額',
      'extra.title title',
    ])
    expect(rowsOf(view)[1]).toEqual(['(1)出張講座の開催', '(1)年10回以上', '', '生活課', '1,200千円', 'x'])
  })
})

describe('an upright form with 担当課 and 予算額', () => {
  test('shows its columns in its own order, with the words of the phase, and marks in the first only', () => {
    const step = aStep({ section: '生活課', extra: { 予算額: '1,200千円' }, progress: '7回' })
    const view = showForm(
      aMidyear({ items: [anItem({ extra: { 予算額: '3,000千円' }, steps: [step] })] }),
      anUprightForm,
    )
    expect(view.paper).toMatchObject({ size: 'a4', orientation: 'portrait' })
    expect(columnsOf(view)).toEqual([
      'section 担当課',
      'action 取組',
      'extra.予算額 予算額',
      'target 指標',
      'progress 中間の進捗',
    ])
    expect(view.columns.map(({ width, align }) => [width, align])[2]).toEqual([0.1, 'end'])
    expect(rowsOf(view)).toEqual([
      ['', '①消費生活の見守り（継続）', '3,000千円', '', ''],
      ['生活課', '(1)出張講座の開催', '1,200千円', '年10回以上', '7回'],
    ])
  })

  test('keeps a column it names where nobody wrote anything', () => {
    expect(columnsOf(showForm(aMidyear({}), anUprightForm))).toContain('extra.予算額 予算額')
  })

  test('has a goal’s own 予算額 in one cell over all its rows, or under them where rows have words in that column', () => {
    const own = { extra: { 予算額: '9,000千円', 施策番号: '2-1' } }
    const merged = onlyGoal(showForm(aMidyear(own), anUprightForm))
    expect(merged.cells).toMatchObject({ 'extra.予算額': { text: '9,000千円' }, 'extra.施策番号': { text: '2-1' } })
    const apart = onlyGoal(
      showForm(aMidyear({ ...own, items: [anItem({ extra: { 予算額: '1千円' } })] }), anUprightForm),
    )
    expect(Object.keys(apart.cells)).toEqual(['extra.施策番号'])
    expect(apart.under).toEqual([{ key: 'extra.予算額', role: 'extra', label: '予算額', text: '9,000千円' }])
    const bare = onlyGoal(showForm(aMidyear({ ...own, items: [] }), anUprightForm))
    expect(bare.under.map(({ text }) => text)).toEqual(['9,000千円', '2-1'])
  })
})

describe('a form that asks for the grade below each goal', () => {
  const form = aFormWithGradeBelow

  test('has a line for the grade and one for the reason, to be filled in where it is asked', () => {
    const view = showForm(aMidyear({ selfEvaluation: 'A' }, { phase: 'final' }), form, scale)
    expect(onlyGoal(view).under).toEqual([
      { key: 'grade', role: 'grade', label: '評価', text: 'A' },
      { key: 'remark', role: 'remark', label: '理由', text: '' },
    ])
    expect(view.selfEvaluation.grades).toEqual(['A', '－'])
    expect(view.legend).toEqual([...scale.grades, scale.notJudgeable])
    expect(onlyGoal(showForm(aMidyear({}), form, scale)).under).toEqual([])
  })
})

test('a form with the self-evaluation in columns has it in cells over all rows of the goal', () => {
  const form = aFormWithGradeColumns
  const goal = { selfEvaluation: '○', selfEvaluationRemark: '順調' }
  const final = showForm(aMidyear(goal, { phase: 'final' }), form)
  expect(final.selfEvaluation.place).toBe('column')
  expect(onlyGoal(final)).toMatchObject({ under: [], cells: { grade: { text: '○' }, remark: { text: '順調' } } })
  const midyear = showForm(aMidyear(goal), form)
  expect(midyear.selfEvaluation.place).toBe('goal-row')
  expect(onlyGoal(midyear).under.map(({ text }) => text)).toEqual(['順調'])
})
