import { countsEvents } from './count-events.ts'
import { nameLikeness } from './counted-name.ts'
import type { TargetFigure } from './find-targets.ts'
import type { Told } from './pairing.ts'
import { isSameUnit } from './unit-family.ts'

/**
 * What is said to come of a target, in its unit: 「下半期に7回実施予定」 is 7, 「1回目…、2回目…準備中」 two, 「（10月、12月に
 * 実施予定）」 two. With several targets only what carries a target's name is its own. Null: nothing is said.
 */
export const plannedOf = (target: TargetFigure, told: Told, isOnly: boolean): number | null => {
  const isOwn = (name: string) => isOnly || nameLikeness(name, target.name) >= 0.5
  const figures = told.figures.filter(
    ({ state, quantity, name }) =>
      state === 'planned' && isSameUnit(target.quantity.unit, quantity.unit) && isOwn(name),
  )
  const counts = figures.map(({ quantity }) => (quantity.ordinal ? 1 : quantity.value))
  const events = countsEvents(target) ? told.events.filter(({ state, name }) => state === 'planned' && isOwn(name)) : []
  const all = counts.length > 0 ? counts : events.map(({ days }) => Math.max(1, days))
  return all.length === 0 ? null : all.reduce((sum, count) => sum + count, 0)
}
