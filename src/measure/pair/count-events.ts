import { headOf, isSameEvent } from './counted-name.ts'
import type { HeldEvent } from './find-events.ts'
import type { TargetFigure } from './find-targets.ts'
import { type Actual, type Pairing, type Told, unpaired } from './pairing.ts'
import { inFamilyUnit } from './unit-family.ts'

/** Whether a target counts how often something is held. */
export const countsEvents = ({ quantity }: TargetFigure): boolean => inFamilyUnit(0, quantity.unit).unit === '回'

const eventActual = ({ quantity: { unit } }: TargetFigure, events: readonly HeldEvent[], inferred: boolean): Actual => {
  const parts = events.map(({ days, span }) => ({ value: inferred ? Math.max(1, days) : 0, unit, span }))
  return { value: parts.reduce((sum, { value }) => sum + value, 0), unit, parts, label: '', inferred, change: null }
}

const holding = /開催|実施|開講|開会|開設|公演|開い|行[うっい]/

/** A visit is no meeting held: 「他市の協議会を視察」 is not of 「協議会 2回」, unless the target asks for visits. */
const isAsked = ({ act }: HeldEvent, { quantity, name }: TargetFigure): boolean =>
  act === '' || holding.test(act) || `${quantity.label ?? ''}${name}`.includes(act)

/** 「5月、8月に開催」 names nothing and means the only target there is. */
const isMeant = ({ name, days }: HeldEvent, target: TargetFigure, isOnly: boolean): boolean =>
  name === '' ? isOnly && days > 0 : isSameEvent(name, headOf(target.name))

/**
 * 「総会の開催（5月）」 for 「総会1回」: each day named is one; without a day one is sure only where one is asked for. Null:
 * the event the target names is not told of.
 */
export const countEvents = (target: TargetFigure, events: readonly HeldEvent[], isOnly: boolean): Pairing | null => {
  if (!countsEvents(target)) return null
  const own = events.filter(
    (event) => event.state === 'done' && isAsked(event, target) && isMeant(event, target, isOnly),
  )
  const sure = own.filter(({ days }) => days > 0 || target.quantity.value === 1)
  if (own.length === 0) return null
  if (sure.length === 0) return unpaired(target, 'count-uncertain')
  return { ...unpaired(target, null), actual: eventActual(target, sure, true), doubts: ['counted-from-events'] }
}

/** 未開催 is 0: of this target where it is named, of every one where the whole text says so. */
export const countNothing = (target: TargetFigure, { events, nothingDone }: Told): Pairing | null => {
  const own = events.filter(
    ({ state, name }) =>
      state === 'not-started' && (name === '' ? nothingDone : isSameEvent(name, headOf(target.name))),
  )
  if (own.length === 0 && !nothingDone) return null
  return { ...unpaired(target, null), actual: eventActual(target, own, false) }
}
