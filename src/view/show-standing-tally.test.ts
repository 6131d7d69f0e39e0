import { expect, test } from 'vitest'
import type { Measure, Standing } from '../sheet/measure.ts'
import { showStandingTally, sumTallies, tallyCounts, tallyLines } from './show-standing-tally.ts'

const aMeasure = (standing: Standing, part: Partial<Measure> = {}): Measure => ({
  label: null,
  kind: 'reach',
  target: { value: 10, unit: '回', comparator: 'eq' },
  actual: null,
  rate: null,
  standing,
  ...part,
})

const lines = [
  [aMeasure('met', { rate: 1.6, expected: 0.5 })],
  [aMeasure('behind', { rate: 0.2, expected: 0.5 })],
  [aMeasure('not-judgeable', { target: null })],
]

test('lines are counted by standing in the order of the seven, with those without a number named', () => {
  const tally = showStandingTally(tallyLines(lines), '9月末現在')
  expect(tally.counts.map(({ mark, count }) => `${mark.word} ${count}`)).toEqual(['達成 1', '遅れ 1', '判断できない 1'])
  expect(tally).toMatchObject({ lines: 3, withoutNumber: 1 })
})

test('what was expected and the capped average say over how many lines they go', () => {
  const tally = showStandingTally(tallyLines(lines), '9月末現在')
  expect(tally.expected).toBe('9月末の見込み 50 %（2件）')
  expect(tally.average).toBe('平均 60 %（2件。1件ごとに100 %まで）')
})

test('departments together have counts only, and say so where their days differ', () => {
  const counts = { met: 2, 'on-pace': 0, behind: 1, planned: 0, 'not-started': 0, missed: 0, 'not-judgeable': 3 }
  const midyear = showStandingTally(tallyCounts(counts), '9月末現在')
  const final = showStandingTally(tallyCounts(counts), '3月末現在')
  expect(sumTallies([midyear, midyear])).toMatchObject({ lines: 12, asOf: '9月末現在', expected: null, average: null })
  expect(sumTallies([midyear, final])?.asOf).toBe('各部局の最新の報告の時点')
  expect(sumTallies([])).toBeNull()
})
