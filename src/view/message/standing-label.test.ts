import { expect, test } from 'vitest'
import { standings } from '../../sheet/measure.ts'
import { sheetStates } from '../../sheet/state.ts'
import { standingLabels } from './standing-label.ts'
import { stateLabels } from './state-label.ts'

test('standings are told apart by word and by shape, without colour', () => {
  expect(standings.map((standing) => standingLabels[standing].word)).toEqual([
    '達成',
    '順調',
    '遅れ',
    '予定',
    '未着手',
    '未達成',
    '判断できない',
  ])
  expect(new Set(standings.map((standing) => standingLabels[standing].shape)).size).toBe(standings.length)
})

test('states of a sheet are told apart by word and by shape, without colour', () => {
  expect(new Set(sheetStates.map((state) => stateLabels[state].word)).size).toBe(sheetStates.length)
  expect(new Set(sheetStates.map((state) => stateLabels[state].shape)).size).toBe(sheetStates.length)
})
