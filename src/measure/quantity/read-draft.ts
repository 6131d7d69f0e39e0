import { matchAt } from '../token/match-at.ts'
import { type Numeral, readNumerals } from '../token/read-numerals.ts'
import type { Draft, QuantityScene } from './draft.ts'
import { isKanjiCount } from './is-kanji-count.ts'
import { isName } from './is-name.ts'
import { isNamedBehind } from './name-behind.ts'
import { readBound } from './read-bound.ts'
import { readChange } from './read-change.ts'
import { type Prefix, readPrefix } from './read-prefix.ts'
import { readUnit } from './read-unit.ts'

/** A number with its surroundings read, and whether it counts anything when it stands by itself. */
export type ReadDraft = { readonly draft: Draft; readonly counts: boolean }

const perPeriod =
  /\s?\/\s?(月|年|週|日|人|回|世帯|時間?|件|校|h|ha|10a|㎡|m2|kWh|kg|g|L|t|km|台|戸|か所|区画)(?![A-Za-z\d])/y
/** 4回目まで counts four; 2回目接種率 and 5回目の優勝 are words of order. */
const ordinalBehind = /目(?:まで)?/y
const ordinalNames = /^(?:の(?!開|実|委|検|審|会|研|講|協|訓|調|募|打|説|ヒ|ワ)|[^\s、。()をがはにで開実予終決参と])/
const tenths = /([\d一二三四五六七八九])分(?:([\d一二三四五六七八九])厘)?/y
const severalMore = /数(?=[回件人名社校台か箇団])/y

type Counted = { value: number; unit: string | null; end: number; known: boolean; through: boolean; approx: boolean }

const digitValue = (printed: string | undefined) => (printed === undefined ? 0 : (readNumerals(printed)[0]?.value ?? 0))

/** 3割5分 is 35 %: 割 is ten of a hundred, 分 one, 厘 a tenth. */
const inPercent = (folded: string, value: number, end: number): Pick<Counted, 'value' | 'end'> => {
  const more = matchAt(tenths, folded, end)
  const percent = value * 10 + digitValue(more?.[1]) + digitValue(more?.[2]) / 10
  return { value: Number(percent.toPrecision(15)), end: end + (more?.[0].length ?? 0) }
}

const countOf = (folded: string, numeral: Numeral, prefix: Prefix): Counted => {
  const approx = matchAt(severalMore, folded, numeral.end) !== null
  const unit = readUnit(folded, numeral.end + (approx ? 1 : 0))
  const value = prefix.negative ? -numeral.value : numeral.value
  const plain = {
    value,
    unit: prefix.currency,
    end: numeral.end,
    known: prefix.currency !== null,
    through: false,
    approx,
  }
  if (!unit) return plain
  if (unit.unit === '割') return { ...plain, ...inPercent(folded, value, unit.end), unit: '%', known: true }
  const rate = matchAt(perPeriod, folded, unit.end)
  if (!rate) return { ...plain, ...unit }
  return { ...plain, unit: `${unit.unit}/${rate[1]}`, end: unit.end + rate[0].length, known: true }
}

const balanceBefore = /(?:収支|差引|差引き|損益|収益|利益|剰余金?|赤字|残高|収支額)[^、。\n]{0,6}$/
/** 収支 △3,200千円: the books' minus sign; without a balance before it △ is a fall. */
const isMinusOfBooks = (folded: string, prefix: Prefix) =>
  (folded[prefix.start] === '△' || folded[prefix.start] === '▲') &&
  balanceBefore.test(folded.slice(Math.max(0, prefix.start - 12), prefix.start))

const isComparison = (qualifiers: readonly string[]) => qualifiers.some((word) => word.endsWith('比'))

const compared = (folded: string, prefix: Prefix, counted: Counted): Pick<Draft, 'comparator' | 'end' | 'value'> => {
  const bound = readBound(folded, counted.end)
  const end = bound?.end ?? counted.end
  const change =
    readChange(folded, counted.end, counted.unit) ?? (bound ? readChange(folded, bound.end, counted.unit) : null)
  if (isMinusOfBooks(folded, prefix)) return { comparator: 'eq', end, value: -Math.abs(counted.value) }
  const isFall = prefix.negative && isComparison(prefix.qualifiers)
  const value = isFall ? Math.abs(counted.value) : counted.value
  const comparator =
    change ?? (isFall ? 'decrease' : (bound?.comparator ?? prefix.comparator ?? (counted.approx ? 'approx' : 'eq')))
  return { comparator, end, value }
}

/** 「20歳以下」, 「三十五度」: a number with a counter that is all there is counts, whatever it might be beside other words. */
const isAllThereIs = ({ folded, printedLength }: QuantityScene, numeral: Numeral, prefix: Prefix, counted: Counted) => {
  if (!counted.known || prefix.ordinal || counted.end - prefix.start + 8 < printedLength) return false
  const isFigure = numeral.written !== 'kanji' || numeral.end - numeral.start > 1
  return isFigure && (readBound(folded, counted.end)?.end ?? counted.end) - prefix.start === printedLength
}

const counts = (scene: QuantityScene, numeral: Numeral, prefix: Prefix, counted: Counted): boolean => {
  if (isAllThereIs(scene, numeral, prefix, counted)) return true
  return numeral.written === 'kanji'
    ? isKanjiCount(scene, numeral, counted) && !isNamedBehind(scene.folded, numeral)
    : !isName(scene, numeral, prefix, counted)
}

/**
 * Reads one number with the words around it: prefix, unit, bound, change. `floor` is the end of the date or quantity before, over
 * which the prefix may not reach.
 */
export const readDraft = (scene: QuantityScene, numeral: Numeral, floor: number): ReadDraft => {
  const { folded } = scene
  const prefix = readPrefix(folded, numeral.start, floor)
  const counted = countOf(folded, numeral, prefix)
  const ordinalEnd = counted.unit === null ? null : matchAt(ordinalBehind, folded, counted.end)
  const isCount = counts(scene, numeral, prefix, counted)
  // A number that counts nothing by itself may still begin a range (5~10人): its value is all that is asked of it.
  const comparison = isCount
    ? compared(folded, prefix, counted)
    : { comparator: 'eq' as const, end: counted.end, value: counted.value }
  // 延べ500人以上/年: the period may stand behind the bound.
  const behind = isCount && comparison.end > counted.end ? matchAt(perPeriod, folded, comparison.end) : null
  const period = prefix.period ?? behind?.[1] ?? null
  const draft: Draft = {
    numeral,
    start: prefix.start,
    value: comparison.value,
    comparator: comparison.comparator,
    end: Math.max(comparison.end + (behind?.[0].length ?? 0), counted.end + (ordinalEnd?.[0].length ?? 0)),
    unit: period && counted.unit ? `${counted.unit}/${period}` : counted.unit,
    known: counted.known,
    unitEnd: counted.end,
    qualifiers: prefix.qualifiers,
    period,
    ordinal: prefix.ordinal || ordinalEnd !== null,
  }
  const isOrderWord =
    ordinalEnd !== null && ordinalEnd[0] === '目' && ordinalNames.test(folded.slice(draft.end, draft.end + 2))
  return { draft, counts: isCount && !isOrderWord }
}
