import { describe, expect, test } from 'vitest'
import type { SheetDate } from '../../sheet/reading.ts'
import { dayRange } from './day-range.ts'
import { fiscalYearDays, fiscalYearOf, shareElapsed } from './fiscal-year-days.ts'
import { deadlineOf, expectedShare, isYearOver, monthsElapsed } from './line-days.ts'

const date = (value: string, role?: SheetDate['role']): SheetDate => ({
  text: value,
  span: [0, 1],
  value,
  ...(role && { role }),
})
const midyear = { fiscalYear: 2025, asOf: '2025-09-30' }

test.each([
  ['2025-09-10', '2025-09-10', '2025-09-10'],
  ['2026-02', '2026-02-01', '2026-02-28'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['FY2025', '2025-04-01', '2026-03-31'],
  ['2025-24', '2025-12-01', '2026-02-28'],
  ['2025-10/2026-03', '2025-10-01', '2026-03-31'],
  ['../2025-12', '0000-01-01', '2025-12-31'],
])('%s is from %s to %s', (value, first, last) => {
  expect(dayRange(value)).toEqual({ first, last })
})

test.each([null, '--10', 'RRULE:FREQ=WEEKLY', 'soon'])('%s is no day', (value) => {
  expect(dayRange(value)).toBeNull()
})

describe('how far the year has gone', () => {
  test.each([
    ['2025-03-31', 0],
    ['2025-06-30', 0.25],
    ['2025-09-30', 0.5],
    ['2025-12-31', 0.75],
    ['2026-03-31', 1],
  ])('on %s: %d', (day, share) => {
    expect(shareElapsed(fiscalYearDays(2025), day)).toBeCloseTo(share, 10)
  })

  test('31 March ends the year', () => {
    expect(isYearOver({ fiscalYear: 2025, asOf: '2026-03-30' })).toBe(false)
    expect(isYearOver({ fiscalYear: 2025, asOf: '2026-03-31' })).toBe(true)
    expect(isYearOver({ fiscalYear: 2025, asOf: null })).toBe(false)
    expect(fiscalYearOf('2026-03-31')).toBe(2025)
    expect(monthsElapsed(midyear)).toBe(6)
  })
})

describe("a target's own time", () => {
  test('a deadline draws the pace together', () => {
    expect(expectedShare([date('2025-12', 'deadline')], midyear)).toBeCloseTo(6 / 9)
    expect(deadlineOf([date('2025-12', 'deadline')], 2025)).toBe('2025-12-31')
  })

  test('the second half begins at nothing', () => {
    expect(expectedShare([date('2025-10/2026-03')], midyear)).toBe(0)
  })

  test('several dates, another year or a day of measuring set no limit', () => {
    expect(deadlineOf([date('2025-06'), date('2025-09')], 2025)).toBeNull()
    expect(deadlineOf([date('2027-03')], 2025)).toBeNull()
    expect(deadlineOf([date('2025-09-30', 'as-of')], 2025)).toBeNull()
  })
})
