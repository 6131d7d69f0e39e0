import { foldWidth } from '../../base/text.ts'
import type { FiscalYear } from '../../sheet/fiscal-year.ts'
import type { Quantity, SheetDate } from '../../sheet/reading.ts'
import { matchBrackets } from '../status/match-brackets.ts'
import { nameOf } from './counted-name.ts'
import type { GovernedClause } from './governed-clauses.ts'
import { isMeasured } from './is-measured.ts'
import { yearOf } from './year-of.ts'

/** A number of the progress that may be an actual. */
export type Figure = {
  readonly quantity: Quantity
  /** What it counts, without the deed: 「防災研修会」. */
  readonly name: string
  /** The words of its clause: they tell a whole that was held from one that was only listed. */
  readonly words: string
  /** It stands in brackets: of 「8,943人（企画展3,210人、常設展5,733人）」 the last two. */
  readonly inBracket: boolean
  /** `open`: it counts what is still being looked for or made (視察先3か所を検討中). */
  readonly state: 'done' | 'planned' | 'open'
}

const toCome = /予定(?!通り|どおり|して|された)|見込|今後|準備中|開催決定|実施決定/
const underWay = /(施工|工事|交渉|協議|調整|選考|選定|審査|準備|募集|設計|作成|策定|製作)中/
// 「目標の300人」「計画50件に対し」: what was set, said again.
const setBefore = /(目標|計画|当初|予定)(値|数|の数)?(の|は|で|である)?[\s:=(（「]*$/
const fellThrough = /中止|見送|断念|取りやめ|取り止め|延期/

const stateOf = (quantity: Quantity, clause: GovernedClause | undefined): Figure['state'] => {
  // What governs a whole clause tells more of a number than the words next to it, which the reading of quantities goes by.
  const isPlanned = clause?.says === 'planned' || toCome.test(clause?.words ?? '')
  if (quantity.state === 'done') return 'done'
  if (isPlanned || (quantity.state === 'planned' && clause === undefined)) return 'planned'
  // A bare figure before a comma stands for itself: 「7地区、候補地区を検討」 has 7.
  const isOpen = clause?.own && (clause.says === 'considering' || clause.says === 'not_started')
  return isOpen || underWay.test(clause?.words ?? '') || fellThrough.test(clause?.words ?? '') ? 'open' : 'done'
}

/** What a progress text gives to find its figures in. */
export type FigureText = {
  readonly text: string
  readonly quantities: readonly Quantity[]
  readonly dates: readonly SheetDate[]
  readonly clauses: readonly GovernedClause[]
  readonly fiscalYear: FiscalYear | null
}

const isActual = (quantity: Quantity, { text, dates, fiscalYear }: FigureText): boolean => {
  const year = yearOf(quantity, dates)
  return (
    quantity.role !== 'target' &&
    isMeasured(quantity, text) &&
    !setBefore.test(text.slice(Math.max(0, quantity.span[0] - 12), quantity.span[0])) &&
    // 「令和6年度実績 22.4%」 is last year's.
    (year === null || fiscalYear === null || year >= `FY${fiscalYear}`)
  )
}

/** The places of a text that stand in round brackets, as a walk from left to right asks for them. */
const bracketWalk = (text: string): ((place: number) => boolean) => {
  const ends = [...matchBrackets(foldWidth(text))]
    .filter(([start]) => /[(（]/.test(text.charAt(start)))
    .toSorted(([a], [b]) => a - b)
  let index = 0
  let end = -1
  return (place) => {
    for (; index < ends.length && (ends[index]?.[0] ?? 0) < place; index++) end = Math.max(end, ends[index]?.[1] ?? 0)
    return place < end
  }
}

/** The numbers of a progress text that count something of the work, in their order. */
export const findFigures = (found: FigureText): readonly Figure[] => {
  const { clauses } = found
  const isInBracket = bracketWalk(found.text)
  let at = 0
  return found.quantities
    .filter((quantity) => isActual(quantity, found))
    .map((quantity) => {
      // Both lists run in the order of the text, so one walk is enough however long it is.
      while (at + 1 < clauses.length && (clauses[at]?.span[1] ?? 0) <= quantity.span[0]) at++
      const clause = clauses[at]
      return {
        quantity,
        name: nameOf(quantity),
        words: clause?.words ?? '',
        inBracket: isInBracket(quantity.span[0]),
        state: stateOf(quantity, clause),
      }
    })
}
