import { expect, test } from 'vitest'
import { measure } from '../measure.ts'
import { rollUp } from './roll-up.ts'
import { standingOfLine } from './standing-of-line.ts'

const line = (target: string, progress: string) =>
  measure({ action: null, target, progress, fiscalYear: 2025, asOf: '2025-09-30' })

test('lines are counted by standing, the average is capped and says over how many lines', () => {
  const lines = [line('1件以上', '8件'), line('10回', '5回'), line('10回', '1回'), line('関係課との連携', '協議'), []]
  expect(rollUp(lines)).toEqual({
    counts: { met: 1, 'on-pace': 1, behind: 1, planned: 0, 'not-started': 0, missed: 0, 'not-judgeable': 2 },
    lines: 5,
    expected: { share: 0.5, lines: 3 },
    average: { share: expect.closeTo((1 + 0.5 + 0.1) / 3), lines: 3 },
  })
})

test('without any rate there is no average', () => {
  expect(rollUp([line('随時', '相談41件')])).toMatchObject({ lines: 1, average: null, expected: null })
  expect(rollUp([])).toMatchObject({ lines: 0, average: null })
})

test.each([
  [['met', 'met'], 'met'],
  [['met', 'on-pace'], 'on-pace'],
  [['met', 'behind'], 'behind'],
  [['met', 'not-judgeable'], 'not-judgeable'],
  [['planned', 'on-pace'], 'planned'],
  [['missed', 'behind', 'not-started'], 'missed'],
  [[], null],
] as const)('a line of %j stands as %s', (standings, expected) => {
  expect(standingOfLine(standings.map((standing) => ({ standing })))).toBe(expected)
})
