import type { MeasureDoubt } from '../../sheet/measure.ts'
import { nameLikeness } from './counted-name.ts'
import type { Figure } from './find-figures.ts'
import type { TargetFigure } from './find-targets.ts'
import { inFamilyUnit } from './unit-family.ts'

/** The figures that make one actual; none: it is not clear which. */
export type Choice = {
  readonly figures: readonly Figure[]
  readonly value: number
  readonly doubts: readonly MeasureDoubt[]
  readonly other?: number
}

const isTotal = ({ quantity }: Figure): boolean => /計|総|延べ|累/.test(quantity.qualifier ?? quantity.text)
const isEach = ({ quantity }: Figure): boolean => /各|それぞれ|ずつ/.test(quantity.qualifier ?? quantity.text)
const held = /開催|実施|参加|開講|開設|設置|交付|配布|整備/

const one = (figure: Figure, target: TargetFigure, doubts: readonly MeasureDoubt[] = []): Choice =>
  isEdition(figure, target)
    ? { figures: [figure], value: 1, doubts: [...doubts, 'counted-from-events'] }
    : { figures: [figure], value: figure.quantity.value, doubts }

/** 「第32回まつりを開催」 for 「1回」: the number of the edition, and one event. 「第4回目まで開催」 counts to four. */
const isEdition = ({ quantity }: Figure, target: TargetFigure): boolean =>
  quantity.ordinal === true && !quantity.text.includes('まで') && quantity.value > 2 * target.quantity.value

/** 「39事業とし、うち12事業が実施済」: the part is what was done, unless the whole was already held (10回開催し、うち2回…). */
const pickPart = (figures: readonly Figure[], target: TargetFigure): Choice | null => {
  const part = figures.find(({ quantity }) => quantity.denominator !== undefined && !quantity.ordinal)
  const whole = figures.find(({ quantity }) => quantity.value === part?.quantity.denominator)
  if (!part || !whole || part === whole) return null
  return held.test(whole.words) || !held.test(part.words)
    ? one(whole, target)
    : { ...one(part, target, ['other-reading']), other: whole.quantity.value }
}

/** 第1回, 第2回: the latest place in the row is how many there have been. */
const pickOrdinal = (figures: readonly Figure[], target: TargetFigure): Choice | null => {
  const ordinals = figures.filter(({ quantity }) => quantity.ordinal)
  const last = ordinals.toSorted((a, b) => b.quantity.value - a.quantity.value)[0]
  return last && ordinals.length === figures.length ? one(last, target) : null
}

const endsOfAll = new Set(['会議', '事業', '活動'])

/** 田植え体験 is a 体験 as 農業体験 is: the two names end in the same word of two letters or more. */
const isOfKind = (name: string, target: TargetFigure): boolean => {
  const kind = target.name.slice(-2)
  return nameLikeness(name, target.name) >= 0.8 || (kind.length === 2 && !endsOfAll.has(kind) && name.endsWith(kind))
}

/** 「街頭パトロール8回、駅前パトロール5回」 for パトロール: parts of one kind, added. */
const addParts = (figures: readonly Figure[], target: TargetFigure): Choice | null => {
  const areParts = figures.every(({ name, quantity }) => !quantity.unit?.includes('%') && isOfKind(name, target))
  if (!areParts || target.name === '') return null
  const scaled = figures.map(({ quantity }) => inFamilyUnit(quantity.value, quantity.unit).value)
  const factor = inFamilyUnit(1, figures[0]?.quantity.unit ?? null).value
  return { figures, value: scaled.reduce((sum, value) => sum + value, 0) / factor, doubts: ['parts-added'] }
}

/** The one figure whose own words come nearest to the target's: of 「申請20件、交付15件」 the second for 補助金の交付. */
const pickNearest = (figures: readonly Figure[], target: TargetFigure): Choice | null => {
  const asked = target.quantity.label ?? ''
  const near = (figure: Figure) => nameLikeness(asked, figure.quantity.label ?? '')
  const [first, second] = figures.toSorted((a, b) => near(b) - near(a))
  return first && second && near(first) > near(second) && near(first) >= 0.5 ? one(first, target) : null
}

/** Of several figures in the target's unit, what counts as its actual; null where a person has to say. */
export const pickActual = (figures: readonly Figure[], target: TargetFigure): Choice | null => {
  const [first] = figures
  if (first === undefined) return null
  if (figures.length === 1) return one(first, target)
  const whole = figures.filter((figure) => !isEach(figure))
  if (whole.length > 0 && whole.length < figures.length) return pickActual(whole, target)
  const totals = figures.filter(isTotal)
  const outside = figures.filter(({ inBracket }) => !inBracket)
  const [total] = totals
  if (total && totals.length === 1) return one(total, target)
  const part = pickPart(figures, target)
  if (part === null && outside.length > 0 && outside.length < figures.length) return pickActual(outside, target)
  return part ?? pickOrdinal(figures, target) ?? pickNearest(figures, target) ?? addParts(figures, target)
}
