import { describe, expect, test } from 'vitest'
import { measure } from '../measure/measure.ts'
import type { Measure } from '../sheet/measure.ts'
import { showMeasure } from './show-measure.ts'
import { showRateBar } from './show-rate-bar.ts'

const headings = { target: '期限・数値目標等', progress: '進捗状況・進捗度' }

const shown = (target: string, progress: string) => {
  const [first] = measure({ action: '取組', target, progress, fiscalYear: 2026, asOf: '2026-09-30' })
  if (!first) throw new Error('nothing was read')
  return showMeasure(first, { action: '取組', target, progress, headings, fiscalYear: 2026, asOf: '2026-09-30' }, true)
}

const aMeasure = (part: Partial<Measure>): Measure => ({
  label: null,
  kind: 'reach',
  target: { value: 10, unit: '回', comparator: 'ge' },
  actual: { value: 5, unit: '回' },
  rate: 0.5,
  standing: 'on-pace',
  ...part,
})

describe('a measure under its line', () => {
  test('says target, actual, day and rate, with what is planned beside and never in the rate', () => {
    const { standing, figures } = shown('10回以上', '16回実施、下半期に7回実施予定')
    expect(standing.word).toBe('達成')
    expect(figures).toMatchObject({
      target: '10回以上',
      actual: '16回',
      asOf: '9月末現在',
      planned: '＋7回 予定',
      main: { name: '達成率', words: '160 %' },
      beside: null,
    })
  })

  test('shows the gain first where a baseline is given, and the level beside it', () => {
    const { figures } = shown('17,913人→20,000人', '19,175人')
    expect(figures).toMatchObject({
      target: '20,000人',
      baseline: '17,913人',
      main: { name: '基準値からの進み', words: '60 %' },
      beside: { name: '達成率', words: '96 %' },
    })
  })

  test('has its formula and the very words its numbers were read from', () => {
    const { formulas, sources } = shown('講座を10回以上', '16回を実施').explanation
    expect(formulas.map(({ words }) => words)).toEqual(['16回 ÷ 10回 = 160 %'])
    expect(sources).toEqual([
      { name: '目標', column: '期限・数値目標等', words: ['10回以上'] },
      { name: '実績', column: '進捗状況・進捗度', words: ['16回'] },
    ])
  })

  test('says why there is no rate, and never shows 0 for what is not known', () => {
    const { figures, explanation } = shown('10回以上', '関係課と調整中')
    expect(figures).toMatchObject({ actual: '読み取れません', asOf: null, main: null, bar: null })
    expect(explanation.notes.join('')).toContain('見当たりません')
    expect(JSON.stringify(figures)).not.toContain('"0')
  })

  test.each([
    ['相談会', '相談会'],
    ['移住体験の受入れ', ''],
  ])('among several is called by what it counts (%s), unless that is the action itself', (label, said) => {
    const texts = { target: '', progress: '', headings, fiscalYear: 2026, asOf: '2026-09-30' }
    expect(showMeasure(aMeasure({ label }), { action: '移住体験の受入れ（継続）', ...texts }, false).label).toBe(said)
  })

  test('is a word alone where the target has no number', () => {
    expect(shown('随時', '随時実施').figures).toBeNull()
  })
})

describe('the bar of a measure', () => {
  test.each([
    [
      'half of the way',
      { rate: 0.5, expected: 0.5 },
      { start: 0, target: 100, reached: { from: 0, to: 50 }, expected: 50 },
    ],
    ['more than the target', { rate: 1.6 }, { start: 0, target: 62.5, reached: { from: 0, to: 100 }, expected: null }],
    [
      'the gain, not the level',
      { rate: 0.96, gainRate: 0.6 },
      { start: 0, target: 100, reached: { from: 0, to: 60 }, expected: null },
    ],
    [
      'a step back from the baseline',
      { rate: 0.9, gainRate: -0.25 },
      { start: 20, target: 100, reached: { from: 0, to: 20 }, expected: null },
    ],
    [
      'how much of a limit is used',
      { rate: 1.25, direction: 'down' },
      { start: 0, target: 100, reached: { from: 0, to: 80 }, expected: null },
    ],
    [
      'a limit that was passed',
      { rate: 0.8, direction: 'down' },
      { start: 0, target: 80, reached: { from: 0, to: 100 }, expected: null },
    ],
  ] as const)('shows %s', (_, part, bar) => {
    expect(showRateBar(aMeasure(part))).toEqual(bar)
  })

  test('is not drawn where there is no rate', () => {
    expect(showRateBar(aMeasure({ rate: null, actual: null }))).toBeNull()
  })
})
