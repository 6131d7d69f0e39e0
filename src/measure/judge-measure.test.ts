import { expect, test } from 'vitest'
import type { Measure } from '../sheet/measure.ts'
import type { MeasureCorrection } from '../sheet/measure-decision.ts'
import { judgeMeasure } from './judge-measure.ts'
import { measure } from './measure.ts'

const aLine = (target: string | null, progress: string | null, asOf = '2025-09-30') => ({
  action: '出張講座の開催',
  target,
  progress,
  fiscalYear: 2025,
  asOf,
})
const aTarget = (value: number, unit: string | null, more: object = {}) => ({
  target: { value, unit, comparator: 'eq' as const, baseline: null, ...more },
})
const anActual = (value: number, unit: string | null) => ({ actual: { value, unit, asOf: null } })

const judged = (line: ReturnType<typeof aLine>, correction: MeasureCorrection): Measure => {
  const [proposed] = measure(line)
  if (!proposed) throw new Error('nothing proposed')
  return judgeMeasure(proposed, correction, line)
}

test.each([
  ['年10回以上', '6回実施'],
  ['会員数 450人→500人', '480人（9月末現在）'],
  ['毎月2回', '11回開催'],
  ['待機児童数 0人', '3人'],
  ['相談会 4回', 'イベント8件'],
  ['令和8年3月策定', '骨子を作成中'],
  ['随時', null],
  [null, '12回実施'],
  ['ごみ排出量 前年比5%減', '集計中'],
])('a correction of 「%s」 that says nothing changes nothing but doubts', (target, progress) => {
  const line = aLine(target, progress)
  for (const { doubts: _doubts, otherActual: _other, ...proposed } of measure(line))
    expect(judgeMeasure(proposed, {}, line)).toEqual(proposed)
})

test.each<[string, ReturnType<typeof aLine>, MeasureCorrection, Partial<Measure>]>([
  ['a larger actual', aLine('10回', '3回'), anActual(12, '回'), { rate: 1.2, standing: 'met' }],
  ['another target', aLine('10回', '6回'), aTarget(24, '回'), { rate: 0.25, standing: 'behind', kind: 'reach' }],
  [
    'no actual after all',
    aLine('10回', '6回'),
    { actual: null },
    { rate: null, standing: 'not-judgeable', reason: 'no-actual' },
  ],
  ['units that differ', aLine('10回', '6回'), anActual(6, '講座'), { rate: null, reason: 'units-differ' }],
  ['a target of zero', aLine('10回', '6回'), aTarget(0, '回'), { rate: null, reason: 'target-is-zero' }],
  [
    'a baseline',
    aLine('20人', '15人'),
    aTarget(20, '人', { baseline: 10 }),
    { kind: 'from-to', direction: 'up', rate: 0.75, gainRate: 0.5 },
  ],
  [
    'an upper bound',
    aLine('100件', '40件'),
    aTarget(100, '件', { comparator: 'le' }),
    { kind: 'at-most', direction: 'down', rate: 2.5 },
  ],
  [
    'falling instead of rising',
    aLine('100件', '120件'),
    { direction: 'down', accumulation: 'latest' },
    { standing: 'behind' },
  ],
  ['a level to be kept', aLine('10か所', '10か所'), { kind: 'keep' }, { kind: 'keep', standing: 'met' }],
  ['no number in the target', aLine('10回', '6回'), { target: null }, { kind: 'words', target: null, rate: null }],
  ['a number in words', aLine('随時', '6回'), aTarget(12, '回', { comparator: 'ge' }), { kind: 'at-least', rate: 0.5 }],
  ['an even pace', aLine('10回', '2回'), { pace: { curve: 'even' } }, { expected: 0.5, standing: 'behind' }],
  [
    'a pace of the second half',
    aLine('10回', '2回'),
    { pace: { curve: 'second-half' } },
    { expected: 0, standing: 'on-pace' },
  ],
  [
    'a pace by quarters',
    aLine('10回', '2回', '2025-08-31'),
    { pace: { curve: 'by-quarter' } },
    { expected: 0.25, standing: 'on-pace' },
  ],
  [
    'a pace from a day on',
    aLine('10回', '2回', '2025-12-31'),
    { pace: { curve: 'from-day', day: '2025-10-01' } },
    { expected: 0.5, standing: 'behind' },
  ],
  [
    'a pace that nobody knows',
    aLine('10回', '2回'),
    { pace: { curve: 'not-known' } },
    { standing: 'not-judgeable', reason: 'pace-unknown' },
  ],
])('%s is judged by the same rules', (_name, line, correction, expected) => {
  expect(judged(line, correction)).toMatchObject(expected)
})

test('a figure that stays the one printed keeps its place, another has none', () => {
  const line = aLine('10回', '6回実施')
  expect(judged(line, { actual: { value: 6, unit: '回', asOf: '2025-09-30' } }).actual).toMatchObject({
    asOf: '2025-09-30',
    parts: [{ value: 6, span: [0, 2] }],
  })
  expect(judged(line, anActual(7, '回')).actual).toEqual({ value: 7, unit: '回' })
})
