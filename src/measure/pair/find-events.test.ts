import { expect, test } from 'vitest'
import { interpret } from '../interpret.ts'
import { findEvents } from './find-events.ts'
import { governedClauses } from './governed-clauses.ts'

const eventsIn = (text: string) =>
  findEvents(governedClauses(text), interpret(text, { column: 'progress', fiscalYear: 2025, asOf: '2025-09-30' })).map(
    ({ name, state, days }) => `${name} ${state} ${days}`,
  )

test.each([
  ['理事会の開催（4月）、総会の開催（5月）', ['理事会 done 1', '総会 done 1']],
  [
    '研修を実施（4月）、管理職研修（10月）、技術研修（2月）を実施予定',
    ['研修 done 1', '管理職研修 planned 1', '技術研修 planned 1'],
  ],
  ['連絡会を6月、9月に開催', ['連絡会 done 2']],
  ['未実施（10月、12月に実施予定）', [' not-started 2', ' planned 2']],
  ['総会は未開催', ['総会 not-started 0']],
  ['会議を3回開催', []],
  ['開催方法を検討中', []],
])('「%s」 tells of its events', (text, events) => {
  expect(eventsIn(text)).toEqual(events)
})
