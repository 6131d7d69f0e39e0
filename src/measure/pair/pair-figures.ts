import type { Span } from '../../base/place.ts'
import type { MeasureDoubt, MeasureReason } from '../../sheet/measure.ts'
import { headOf, isSameEvent, nameLikeness } from './counted-name.ts'
import type { HeldEvent } from './find-events.ts'
import type { Figure } from './find-figures.ts'
import type { TargetFigure } from './find-targets.ts'
import { type Choice, pickActual } from './pick-actual.ts'
import { inFamilyUnit, isSameUnit } from './unit-family.ts'

/** What the progress says to one number of the target. */
export type Pairing = {
  readonly target: TargetFigure
  readonly actual: Actual | null
  readonly planned: number | null
  readonly otherActual: number | null
  readonly doubts: readonly MeasureDoubt[]
  /** Why there is no actual, or none to divide by. */
  readonly reason: Extract<MeasureReason, 'no-actual' | 'units-differ' | 'count-uncertain'> | null
}

export type Actual = {
  readonly value: number
  readonly unit: string | null
  readonly spans: readonly Span[]
  readonly inferred: boolean
  /** The sign of a change: 「前年比20%減」. */
  readonly change: 'increase' | 'decrease' | null
}

export type Told = {
  readonly figures: readonly Figure[]
  readonly events: readonly HeldEvent[]
  /** The whole text says that nothing has been done. */
  readonly nothingDone: boolean
}

const nothing = { actual: null, planned: null, otherActual: null, doubts: [], reason: 'no-actual' } as const

const unitFits = ({ quantity }: TargetFigure, figure: Figure): boolean =>
  isSameUnit(quantity.unit, figure.quantity.unit) || figure.quantity.unit === null || quantity.unit === null

const toActual = ({ figures, value }: Choice): Actual => {
  const quantity = figures[0]?.quantity
  const change = quantity?.comparator === 'increase' || quantity?.comparator === 'decrease' ? quantity.comparator : null
  return { value, unit: quantity?.unit ?? null, spans: figures.map((figure) => figure.quantity.span), inferred: false, change }
}

const fromChoice = (target: TargetFigure, choice: Choice, doubts: readonly MeasureDoubt[] = []): Pairing => ({
  ...nothing,
  target,
  actual: toActual(choice),
  otherActual: choice.other ?? null,
  doubts: [...choice.doubts, ...doubts],
  reason: null,
})

/** The target a figure belongs to by its name, where one is nearer than the others. */
const ownerByName = (figure: Figure, targets: readonly TargetFigure[]): TargetFigure | null => {
  const rated = targets
    .filter((target) => unitFits(target, figure))
    .map((target) => ({ target, likeness: nameLikeness(figure.name, target.name) }))
    .toSorted((a, b) => b.likeness - a.likeness)
  const [first, second] = rated
  return first && first.likeness >= 0.5 && first.likeness > (second?.likeness ?? 0) ? first.target : null
}

const countsEvents = ({ quantity }: TargetFigure): boolean => inFamilyUnit(0, quantity.unit).unit === '回'

/** 「総会の開催（5月）」 for 「総会1回」: each day named is one; without a day one is sure only where one is asked for. */
const countEvents = (target: TargetFigure, events: readonly HeldEvent[]): Pairing | null => {
  if (!countsEvents(target)) return null
  const own = events.filter((event) => event.state === 'done' && isSameEvent(event.name, headOf(target.name)))
  const sure = own.filter(({ days }) => days > 0 || target.quantity.value === 1)
  if (own.length === 0) return null
  if (sure.length === 0) return { ...nothing, target, reason: 'count-uncertain' }
  const value = sure.reduce((sum, { days }) => sum + Math.max(1, days), 0)
  const actual = { value, unit: target.quantity.unit, spans: sure.map(({ span }) => span), inferred: true, change: null }
  return { ...nothing, target, actual, doubts: ['counted-from-events'], reason: null }
}

/** 未開催: nothing of this target, or of all where nothing is named. */
const countNothing = (target: TargetFigure, { events, nothingDone }: Told): Pairing | null => {
  const own = events.find(
    ({ state, name }) => state === 'not-started' && (name === '' ? nothingDone : isSameEvent(name, headOf(target.name))),
  )
  if (!own && !nothingDone) return null
  const spans = own ? [own.span] : []
  return { ...nothing, target, actual: { value: 0, unit: target.quantity.unit, spans, inferred: false, change: null }, reason: null }
}

const differ = (target: TargetFigure, { figures }: Choice): readonly MeasureDoubt[] =>
  target.named && figures.some(({ name }) => name.length >= 2 && nameLikeness(name, target.name) === 0) ? ['names-differ'] : []

/** What is said to come: 「下半期に7回実施予定」 is 7, 「1回目…、2回目…準備中」 two, 「（10月、12月に実施予定）」 two. */
const plannedOf = (target: TargetFigure, told: Told, alone: boolean): number | null => {
  const mine = (name: string) => (alone ? true : nameLikeness(name, target.name) >= 0.5)
  const figures = told.figures.filter((figure) => figure.state === 'planned' && unitFits(target, figure) && mine(figure.name))
  const values = figures.map(({ quantity }) => (quantity.ordinal ? 1 : quantity.value))
  const events = countsEvents(target) ? told.events.filter(({ state, name }) => state === 'planned' && mine(name)) : []
  const days = events.map((event) => Math.max(1, event.days))
  const all = values.length > 0 ? values : days
  return all.length === 0 ? null : all.reduce((sum, value) => sum + value, 0)
}

/** A figure in another unit is shown and not divided: 5回 beside 7講座; of two such figures none is shown. */
const unlike = (target: TargetFigure, left: readonly Figure[]): Pairing | null => {
  const countable = left.filter(({ quantity }) => !/[%円]/.test(`${quantity.unit}${target.quantity.unit}`))
  const [only, more] = countable
  if (!only) return null
  return more
    ? { ...nothing, target, reason: 'units-differ' }
    : { ...fromChoice(target, { figures: [only], value: only.quantity.value, doubts: [] }), reason: 'units-differ' }
}

/**
 * Pairs each number of a target with what the progress tells: by name, then by events and by 未実施, then by unit and
 * order. 「件数及び金額 28,000件、600,000千円」 ↔ 「14,003件、290,841千円」 are two pairs. Unlike units are never paired to divide.
 */
export const pairFigures = (targets: readonly TargetFigure[], told: Told): readonly Pairing[] => {
  const done = told.figures.filter(({ state }) => state === 'done')
  const owners = new Map(done.map((figure) => [figure, ownerByName(figure, targets)] as const))
  const byName = new Map<TargetFigure, Pairing>()
  for (const target of targets) {
    const own = done.filter((figure) => owners.get(figure) === target)
    const choice = pickActual(own, target)
    const pairing = choice ? fromChoice(target, choice) : own.length > 1 ? { ...nothing, target, reason: 'count-uncertain' as const } : countEvents(target, told.events)
    if (pairing) byName.set(target, pairing)
  }
  const left = done.filter((figure) => owners.get(figure) === null)
  const open = targets.filter((target) => !byName.has(target))
  const alone = targets.length === 1
  return targets.map((target) => {
    const pairing = byName.get(target) ?? pairLeft(target, open, left) ?? countNothing(target, told) ?? unlike(target, left) ?? { ...nothing, target }
    return { ...pairing, planned: plannedOf(target, told, alone) }
  })
}

/** By unit and order, where names do not help: the only figure of the unit, or the n-th of as many figures as targets. */
const pairLeft = (target: TargetFigure, open: readonly TargetFigure[], left: readonly Figure[]): Pairing | null => {
  const rivals = open.filter(({ quantity }) => isSameUnit(quantity.unit, target.quantity.unit))
  const figures = left.filter((figure) => unitFits(target, figure))
  if (figures.length === 0) return null
  const nth = figures[rivals.indexOf(target)]
  const choice = rivals.length === 1 ? pickActual(figures, target) : rivals.length === figures.length && nth ? pickActual([nth], target) : null
  if (choice === null) return { ...nothing, target, reason: 'count-uncertain' }
  return fromChoice(target, choice, differ(target, choice))
}
