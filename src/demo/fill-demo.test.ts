import { expect, test } from 'vitest'
import type { SheetState } from '../sheet/state.ts'
import { findKeptSheet } from '../store/draft/find-kept-sheet.ts'
import { findSheetSummaries } from '../store/draft/find-sheet-summaries.ts'
import { migrate } from '../store/migrate.ts'
import { openStore } from '../store/open-store.ts'
import { demoDepartments } from './department-list.ts'
import { fillDemo } from './fill-demo.ts'
import { demoCity } from './scenario.ts'

const store = openStore(':memory:')
await migrate(store)
await fillDemo(store, (sheet) => findKeptSheet(store.db, demoCity.code, sheet))
const summariesOf = (year: number) => findSheetSummaries(store.db, demoCity.code, year)

test('the demonstration city is large enough to be worth looking at', async () => {
  const midyear = (await summariesOf(2026)).filter(({ phase }) => phase === 'midyear')
  const initial = (await summariesOf(2026)).filter(({ phase }) => phase === 'initial')
  expect(midyear.length).toBeGreaterThanOrEqual(12)
  expect(initial.flatMap(({ goals }) => goals).length).toBeGreaterThanOrEqual(60)
  expect(initial.reduce((sum, { stepCount }) => sum + stepCount, 0)).toBeGreaterThanOrEqual(600)
})

test('it shows every phase and every state of a sheet, over three fiscal years', async () => {
  const all = (await Promise.all([2024, 2025, 2026].map(summariesOf))).flat()
  const states: readonly SheetState[] = [
    'not-started',
    'draft',
    'submitted',
    'returned',
    'approved',
    'published',
    'corrected',
  ]
  expect(new Set(all.map(({ state }) => state))).toEqual(new Set(states))
  expect(new Set(all.map(({ phase, fiscalYear }) => `${fiscalYear} ${phase}`)).size).toBe(7)
})

test('its joint sheet holds the doubts that a real document would', async () => {
  const joint = (await summariesOf(2026)).find(({ departments }) => departments.length > 1)
  const kept = joint && (await findKeptSheet(store.db, demoCity.code, { sheetId: joint.id, phase: joint.phase }))
  const codes = new Set(kept?.findings.map(({ code }) => code))
  for (const code of [
    'goal-number-misplaced',
    'goal-title-missing',
    'mark-mismatch',
    'target-same-as-progress',
  ] as const)
    expect(codes).toContain(code)
})

test('no line of it stands twice among the actions', () => {
  const actions = demoDepartments.flatMap(({ goals }) =>
    goals.flatMap(({ items }) => items.flatMap(({ steps }) => steps.map(([action]) => action))),
  )
  expect(actions.filter((action, index) => actions.indexOf(action) !== index)).toEqual([])
})
