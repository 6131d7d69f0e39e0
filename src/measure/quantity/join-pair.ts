import type { Draft, QuantityScene } from './draft.ts'

/** How two numbers side by side make one quantity: by the words `between` them and those `behind` the second. */
type Join = (words: { readonly between: string; readonly behind: string }, first: Draft, second: Draft) => Draft | null

const furthest = 60
const rangeBetween = /^\s?(?:~|-|から|乃至|ないし)\s?(?:約|概ね|およそ)?\s?$/
const arrowBetween =
  /^\s{0,12}(?:\([^()]{0,24}\))?\s?(?:→|⇒|➡|⇨|➔|->|=>)\s{0,14}(?:\([^()]{0,24}\)|[:=]|に?は)?\s?(?:約|計|延べ|累計)?\s?$/
const fromBetween = /^\s?(?:\([^()]{0,24}\))?(?:から|より)、?\s{0,14}(?:に?は|までに?は?)?、?(?:約|計|延べ)?\s?$/
const toBehind = /^\s?(?:\([^()]{0,24}\))?(?:に(?!つ|お|よ|関|対)|へ(?!の)|と増|と減)/
const fractionBetween = /^\s?\/\s?$/

/** 週1回から2回: the period stands before the first number and holds for both. */
const periodFor = (first: Draft, second: Draft): string | null => (second.period === null ? first.period : null)
const inPeriod = (unit: string | null, period: string | null) => (unit && period ? `${unit}/${period}` : unit)

const sameUnit = (first: Draft, second: Draft) =>
  first.unit === null ||
  first.unit === inPeriod(second.unit, first.unit.includes('/') ? periodFor(first, second) : null)

const onto = (first: Draft, second: Draft, more: Partial<Draft>): Draft => ({
  ...second,
  start: first.start,
  qualifiers: [...first.qualifiers, ...second.qualifiers],
  ...more,
})

/** 5~10人, 10から20件: between the two. 3万~5万円 likewise. */
const joinRange: Join = ({ between }, first, second) => {
  if (!sameUnit(first, second) || !rangeBetween.test(between)) return null
  const value = Math.abs(first.value)
  const valueMax = Math.abs(second.value)
  const unit = inPeriod(second.unit, periodFor(first, second))
  const period = second.period ?? first.period
  return value < valueMax ? onto(first, second, { value, valueMax, unit, period, comparator: 'between' }) : null
}

/** 2、3回: two or three times; the second is one more than the first, and only it has a unit. */
const joinNeighbours: Join = ({ between }, first, second) => {
  const isNext = second.value === first.value + 1 && first.value < 10 && first.unit === null && second.known
  if (!isNext || !/^[、,・]$/.test(between)) return null
  const unit = inPeriod(second.unit, periodFor(first, second))
  return onto(first, second, { value: first.value, valueMax: second.value, unit, comparator: 'between' })
}

/** 17,913人→20,000人, 21施設(H27.4月)→27施設, 7地区から8地区へ: where it began is the baseline. */
const joinBaseline: Join = ({ between, behind }, first, second) => {
  if (!sameUnit(first, second) && second.unit !== null) return null
  if (!arrowBetween.test(between) && !(fromBetween.test(between) && toBehind.test(behind))) return null
  const known = first.known || second.known
  const unit = second.unit === null ? first.unit : inPeriod(second.unit, periodFor(first, second))
  return onto(first, second, { baseline: first.baseline ?? first.value, unit, known })
}

/** 231/241, 152人/283人: so many of so many. */
const joinFraction: Join = ({ between }, first, second) =>
  sameUnit(first, second) && fractionBetween.test(between)
    ? onto(first, second, { value: first.value, denominator: second.value })
    : null

const joins: readonly Join[] = [joinBaseline, joinRange, joinNeighbours, joinFraction]

/** Joins two numbers side by side into one quantity, where the words between them say so; null where they do not. */
export const joinPair = ({ undated }: QuantityScene, first: Draft, second: Draft): Draft | null => {
  if (second.numeral.start - first.unitEnd > furthest) return null
  const words = {
    between: undated.slice(first.unitEnd, second.numeral.start),
    behind: undated.slice(second.end, second.end + 30),
  }
  for (const join of joins) {
    const joined = join(words, first, second)
    if (joined) return joined
  }
  return null
}
