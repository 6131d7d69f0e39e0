import { expect, test } from 'vitest'
import type { SelfEvaluationScale } from '../sheet/self-evaluation.ts'
import { showGrade } from './show-grade.ts'
import { showGradeTally } from './show-grade-tally.ts'

const scale: SelfEvaluationScale = {
  firstYear: 2020,
  grades: [
    { mark: '○', meaning: '計画どおり' },
    { mark: '△', meaning: 'やや遅れ' },
  ],
  notJudgeable: { mark: '－', meaning: '評価できない' },
}

test('grades are counted in the order of the scale, those nobody gave as 0', () => {
  expect(showGradeTally(scale, ['△', '○', '○']).map(({ mark, count }) => [mark, count])).toEqual([
    ['○', 2],
    ['△', 1],
    ['－', 0],
  ])
})

test('a mark the scale does not have, and a goal without one, are counted as such', () => {
  expect(showGradeTally(scale, ['◇', null]).slice(-2)).toEqual([
    { mark: '◇', words: '区分にない印', count: 1 },
    { mark: '', words: '記載なし', count: 1 },
  ])
})

test("a grade is shown with its words in the city's scale, and a missing one says why", () => {
  expect(showGrade(scale, 'midyear', '○')).toEqual({ mark: '○', words: '計画どおり' })
  expect(showGrade(scale, 'midyear', '◇').words).toBe('区分にない印')
  expect(showGrade(null, 'midyear', '○').words).toBe('')
  expect(showGrade(scale, 'midyear', null).words).toBe('記載なし')
  expect(showGrade(scale, 'initial', null).words).toBe('当初は評価なし')
})
