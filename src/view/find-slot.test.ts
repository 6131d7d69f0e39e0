import { expect, test } from 'vitest'
import { aGoal, anItem, aSheet, aStep } from '../../test/builder/a-workplace.ts'
import type { Place } from '../base/place.ts'
import { defaultOfficialForm } from '../sheet/official-form.ts'
import { findSlot, type Slot } from './find-slot.ts'
import { showForm } from './show-form.ts'

const read = (line: number, step: string) => ({
  source: '報告.txt',
  line,
  goal: '1',
  item: '①',
  step,
  column: 'action',
})
const form = showForm(
  aSheet({
    phase: 'midyear',
    goals: [
      aGoal({
        id: 'g1',
        items: [
          anItem({
            id: 'i1',
            steps: [
              aStep({ id: 's1' }),
              aStep({ id: 's2', mark: '(2)', places: { action: read(5, '(2)') } }),
              aStep({ id: 's3', mark: '(2)', places: { action: read(6, '(2)') } }),
              aStep({ id: 's4', mark: null, places: { action: read(7, '?4') } }),
            ],
          }),
          anItem({ id: 'i2', mark: '②', extra: { 予算額: '3,000千円' } }),
        ],
      }),
      aGoal({ id: 'g2', number: null, title: null, items: [] }),
    ],
  }),
  defaultOfficialForm,
)
const cell = (row: string, column: string): Slot => ({ kind: 'cell', row, column })

test.each<[string, Place, Slot]>([
  ['a step by its mark', { goal: '1', item: '①', step: '(1)', column: 'progress' }, cell('s1', 'progress')],
  ['a step without a column', { goal: '1', item: '①', step: '(1)' }, cell('s1', 'action')],
  ['the first of two steps with one mark', { goal: '1', item: '①', step: '(2)' }, cell('s2', 'action')],
  ['the one that stands on the same line', { ...read(6, '(2)'), column: 'target' }, cell('s3', 'target')],
  ['a step without a mark by the name it was read under', read(7, '?4'), cell('s4', 'action')],
  ['a column of the city’s own', { goal: '1', item: '②', column: '予算額' }, cell('i2', 'extra.予算額')],
  [
    'the words of its line where its column is not shown',
    { goal: '1', item: '②', column: '備考' },
    cell('i2', 'action'),
  ],
  ['an item', { goal: '1', item: '②', column: 'target' }, cell('i2', 'target')],
  ['the item where the step is not on the sheet', { goal: '1', item: '①', step: '(9)' }, cell('i1', 'action')],
  [
    'the goal where the item is not on the sheet',
    { goal: '1', item: '⑨' },
    { kind: 'goal', goal: 'g1', part: 'title' },
  ],
  ['a self-evaluation', { goal: '1', column: 'selfEvaluation' }, { kind: 'goal', goal: 'g1', part: 'selfEvaluation' }],
  ['a goal without a number', { goal: '?2', column: 'title' }, { kind: 'goal', goal: 'g2', part: 'title' }],
  ['the sheet where no goal has the number', { goal: '7', item: '①' }, { kind: 'sheet' }],
  ['the sheet where nothing is named', { source: '報告.txt', line: 3 }, { kind: 'sheet' }],
])('a finding stands beside %s', (_, place, slot) => {
  expect(findSlot(form, place)).toEqual(slot)
})
