import { expect, test } from 'vitest'
import { aGoal, aSheet } from '../../test/builder/a-workplace.ts'
import type { Place } from '../base/place.ts'
import type { FindingCode, SheetFinding } from '../sheet/sheet-finding.ts'
import { shareFindings } from './share-findings.ts'

const sheetAt = (...places: Place[]) => aSheet({ goals: places.map((title) => aGoal({ places: { title } })) })
const finding = (place: Place, code: FindingCode = 'mark-mismatch'): SheetFinding => ({ code, level: 'warning', place })

test('one sheet has all findings of its file', () => {
  const findings = [finding({ line: 1 }), finding({})]
  expect(shareFindings([aSheet()], findings)).toEqual([findings])
})

test.each([
  ['below the first sheet’s goals', finding({ line: 12 }), [1, 0]],
  ['in the second sheet', finding({ line: 45 }), [0, 1]],
  ['in the head of the second sheet', finding({ line: 30 }, 'form-title-differs'), [0, 1]],
  ['in the head of the first sheet', finding({ line: 1 }, 'department-missing'), [1, 0]],
  ['of the whole file', finding({ source: 'a.txt' }, 'control-characters-removed'), [1, 1]],
  ['on another page', finding({ page: 9, line: 1 }), [1, 0]],
] as const)('a finding %s belongs where it lies', (_name, one, counts) => {
  const sheets = [sheetAt({ line: 5 }, { line: 10 }), sheetAt({ line: 40 }, { line: 50 })]
  expect(shareFindings(sheets, [one]).map((own) => own.length)).toEqual(counts)
})

test('on worksheets a finding belongs to the sheet of its worksheet', () => {
  const sheets = [sheetAt({ sheet: '総務部', cell: 'A5' }), sheetAt({ sheet: '消防局', cell: 'A5' })]
  const shared = shareFindings(sheets, [finding({ sheet: '消防局', cell: 'A2' })])
  expect(shared.map((own) => own.length)).toEqual([0, 1])
})
