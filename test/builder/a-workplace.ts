import { expect } from 'vitest'
import { uuidV7 } from '../../src/base/id.ts'
import type { Result } from '../../src/base/result.ts'
import type { ActionItem, ActionStep, Goal, Sheet } from '../../src/sheet/sheet.ts'
import type { Store } from '../../src/store/store.ts'
import { createCity } from '../../src/workflow/create-city.ts'
import type { Actor, Workplace } from '../../src/workflow/workplace.ts'

/** Somebody of the city who acts on a page. */
export const anActor: Actor = { id: 'person-1', name: '山下', means: 'page' }

/** A workplace of a city whose clock goes on a minute with every look, and whose ids are counted. */
export const aWorkplace = async (store: Store): Promise<Workplace> => {
  let minutes = 0
  let ids = 0
  const workplace: Workplace = {
    store,
    city: '999999',
    now: () => new Date(Date.UTC(2025, 9, 10, 0, minutes++)),
    newId: () => uuidV7(1_760_000_000_000 + ids++, new Uint8Array(10)),
  }
  theValue(await createCity(workplace, anActor, { name: 'しるべ野市' }))
  return workplace
}

/** The value of a command that must have been done. */
export const theValue = <Value>(result: Result<Value, unknown>): Value => {
  expect(result).toMatchObject({ ok: true })
  if (!result.ok) throw new Error('refused')
  return result.value
}

/** The reason of a command that must have been refused. */
export const theRefusal = <Refusal>(result: Result<unknown, Refusal>): Refusal => {
  expect(result).toMatchObject({ ok: false })
  if (result.ok) throw new Error('done')
  return result.refusal
}

export const aStep = (step: Partial<ActionStep> = {}): ActionStep => ({
  mark: '(1)',
  action: '出張講座の開催',
  target: '年10回以上',
  progress: null,
  ...step,
})

export const anItem = (item: Partial<ActionItem> = {}): ActionItem => ({
  mark: '①',
  title: '消費生活の見守り',
  continuity: 'continued',
  target: null,
  progress: null,
  steps: [aStep()],
  ...item,
})

export const aGoal = (goal: Partial<Goal> = {}): Goal => ({
  number: 1,
  title: '安心して暮らせる地域づくり',
  selfEvaluation: null,
  items: [anItem()],
  ...goal,
})

export const aSheet = (sheet: Partial<Sheet> = {}): Sheet => ({
  title: '重点目標一覧表（当初調書）',
  fiscalYear: 2025,
  phase: 'initial',
  departments: ['市民生活部'],
  goals: [aGoal()],
  ...sheet,
})
