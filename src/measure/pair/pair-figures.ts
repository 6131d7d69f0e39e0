import type { MeasureDoubt } from '../../sheet/measure.ts'
import { countEvents, countNothing } from './count-events.ts'
import { nameLikeness } from './counted-name.ts'
import type { Figure } from './find-figures.ts'
import type { TargetFigure } from './find-targets.ts'
import { type Pairing, pairedWith, type Told, unpaired } from './pairing.ts'
import { type Choice, pickActual } from './pick-actual.ts'
import { plannedOf } from './planned-of.ts'
import { isSameUnit } from './unit-family.ts'

const isChange = (comparator: string): boolean => comparator === 'increase' || comparator === 'decrease'

/** Of one unit, and both a level or both a change: 「前年比20%増」 is no actual of 「加入率50%」. */
const fits = ({ quantity }: TargetFigure, { quantity: other }: Figure): boolean =>
  isSameUnit(quantity.unit, other.unit) && (isChange(quantity.comparator) || !isChange(other.comparator))

/** The target a figure belongs to by its name, where one is nearer than the others. */
const ownerByName = (figure: Figure, targets: readonly TargetFigure[]): TargetFigure | null => {
  const rated = targets
    .filter((target) => fits(target, figure))
    .map((target) => ({ target, likeness: nameLikeness(figure.name, target.name) }))
    .toSorted((a, b) => b.likeness - a.likeness)
  const [first, second] = rated
  return first && first.likeness >= 0.5 && first.likeness > (second?.likeness ?? 0) ? first.target : null
}

const namesDiffer = (target: TargetFigure, { figures }: Choice): readonly MeasureDoubt[] =>
  target.named && figures.some(({ name }) => name.length >= 2 && nameLikeness(name, target.name) === 0)
    ? ['names-differ']
    : []

const pairByName = (target: TargetFigure, own: readonly Figure[]): Pairing | null => {
  const choice = pickActual(own, target)
  if (choice) return pairedWith(target, choice)
  return own.length > 1 ? unpaired(target, 'count-uncertain') : null
}

/** By unit and order, where names do not help: the only figure of the unit, or the n-th of as many figures as targets. */
const pairByOrder = (target: TargetFigure, open: readonly TargetFigure[], left: readonly Figure[]): Pairing | null => {
  const rivals = open.filter(({ quantity }) => isSameUnit(quantity.unit, target.quantity.unit))
  const ofUnit = left.filter((figure) => fits(target, figure))
  // A number without a unit takes the target's where nothing else could be meant: 「冠付与 18」.
  const isPlain = target.quantity.unit === null || left[0]?.quantity.unit === null
  const figures = ofUnit.length > 0 ? ofUnit : left.length === 1 && isPlain ? left : []
  if (figures.length === 0) return null
  const nth = rivals.length === figures.length ? figures[rivals.indexOf(target)] : undefined
  const choice = pickActual(rivals.length > 1 ? (nth ? [nth] : []) : figures, target)
  return choice ? pairedWith(target, choice, namesDiffer(target, choice)) : unpaired(target, 'count-uncertain')
}

/** A figure in another unit is shown and not divided: 5回 beside 7講座; of two such figures none is shown. */
const pairUnlike = (target: TargetFigure, left: readonly Figure[]): Pairing | null => {
  const countable = left.filter(({ quantity }) => !/[%円]/.test(`${quantity.unit}${target.quantity.unit}`))
  const [only] = countable
  if (!only) return null
  if (countable.length > 1) return unpaired(target, 'units-differ')
  const choice = { figures: [only], value: only.quantity.value, doubts: [] }
  return { ...pairedWith(target, choice), reason: 'units-differ' }
}

/**
 * Pairs each number of a target with what the progress tells: by name, then by events, by unit and order, by 未実施.
 * 「件数及び金額 200件、6,000千円」 ↔ 「120件、3,300千円」 are two pairs. Unlike units are never paired to divide.
 */
export const pairFigures = (targets: readonly TargetFigure[], told: Told): readonly Pairing[] => {
  const done = told.figures.filter(({ state }) => state === 'done')
  const owned = Map.groupBy(done, (figure) => ownerByName(figure, targets))
  const left = owned.get(null) ?? []
  const isOnly = targets.length === 1
  // One target and a figure that says nothing else: the figure counts, not an event told of beside it.
  const mayCountEvents = (target: TargetFigure) =>
    !(
      isOnly &&
      left.some((figure) => fits(target, figure) && (figure.name === '' || nameLikeness(figure.name, target.name) > 0))
    )
  const byName = new Map<TargetFigure, Pairing>()
  for (const target of targets) {
    const events = mayCountEvents(target) ? countEvents(target, told.events, isOnly) : null
    const pairing = pairByName(target, owned.get(target) ?? []) ?? events
    if (pairing) byName.set(target, pairing)
  }
  const open = targets.filter((target) => !byName.has(target))
  const pairings = targets.map(
    (target) => byName.get(target) ?? pairByOrder(target, open, left) ?? countNothing(target, told) ?? unpaired(target),
  )
  const taken = new Set(pairings.flatMap(({ actual }) => actual?.parts.map(({ span }) => span) ?? []))
  const free = left.filter(({ quantity }) => !taken.has(quantity.span))
  return pairings.map((pairing) => {
    const { target, actual, reason } = pairing
    const unlike = actual === null && reason === 'no-actual' ? pairUnlike(target, free) : null
    return { ...(unlike ?? pairing), planned: plannedOf(target, told, isOnly) }
  })
}
