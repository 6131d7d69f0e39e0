import type { Quantity, SheetDate } from '../../sheet/reading.ts'
import type { Clause } from './clause.ts'
import { type Predicate, readPredicate } from './read-predicate.ts'

/** A clause that says something of the work, with what bears on it. */
export type Statement = Predicate & {
  /** A number of things stands in it: 「3回開催」. */
  readonly counted: boolean
  readonly sentence: number
}

const goesOn = /毎月|毎週|毎日|隔週|随時|継続的|定期的|常時|引き続き|引続き|通年/
const onTheWay = /に向け|にむけ|に備え/
const partOfAll = /うち.{0,12}済/
// 「今後予定する事業の整理を実施」: there 今後 belongs to the project, not to the deed.
const fromNowOn = /^(また)?(今後|これから|次年度|来年度)(は|も|$|[^の予に])/
const noteOfState = /(済み?|完了|終了|中|予定|未定|検討|未..|延期|中止|遅れ)$/
const ofDeed = /[をにがの]/
const ofList = /[等ど]$/
const day = /^[\d/月日上中下旬~、・末]+$/

/** What the sentence has said up to here: 毎月 and 今後 bear on all that follows in it. */
type Sentence = { readonly number: number; readonly goesOn: boolean; readonly fromNowOn: boolean }

const within = (soFar: Sentence, { words, sentence }: Clause): Sentence => {
  const same = soFar.number === sentence
  return {
    number: sentence,
    goesOn: (same && soFar.goesOn) || goesOn.test(words),
    fromNowOn: (same && soFar.fromNowOn) || fromNowOn.test(words),
  }
}

/** The clauses in which a number of things done stands. Both lists run in the order of the text: one walk is enough. */
const countedClauses = (clauses: readonly Clause[], quantities: readonly Quantity[]): ReadonlySet<Clause> => {
  const counted = new Set<Clause>()
  let at = 0
  for (const { span, role, state, unit } of quantities) {
    while (at + 1 < clauses.length && (clauses[at + 1]?.span[0] ?? 0) <= span[0]) at++
    const clause = clauses[at]
    const counts = role === undefined && state !== 'planned' && !unit?.includes('/')
    if (clause && counts && span[1] <= clause.span[1] + 1) counted.add(clause)
  }
  return counted
}

/** A noun in the middle of a sentence is a deed when it has an object, a number or a day; else it may be a name in a list. */
const isDeed = ({ words, notes }: Clause, counted: boolean): boolean =>
  counted || (ofDeed.test(words) && !ofList.test(words)) || notes.some((note) => day.test(note))

type Said = { readonly clause: Clause; readonly counted: boolean; readonly soFar: Sentence; readonly isToCome: boolean }

/** A lasting or preparing act is not over with one deed: 「広報紙を毎月配布」「工事に向け設計を実施」. */
const settle = (
  { says, bare }: Predicate,
  { clause: { words }, counted, soFar, isToCome }: Said,
): Predicate['says'] => {
  if (says !== 'done') return says
  if (bare && (soFar.fromNowOn || isToCome)) return 'planned'
  if (soFar.goesOn || partOfAll.test(words)) return 'ongoing'
  return !counted && onTheWay.test(words) ? 'ongoing' : says
}

/** 「研修会（未実施）」: where the words say nothing, a note of the state does. */
const stateNote = ({ notes }: Clause): Predicate | null => {
  const note = notes.find((words) => noteOfState.test(words))
  return note === undefined ? null : readPredicate(note)
}

/** The words of a clause decide, except that 「研修会の開催（11月予定）」 has not been held. */
const readClause = (clause: Clause): Predicate | null => {
  if (clause.words === '') return readPredicate(clause.notes[0] ?? '')
  const said = readPredicate(clause.words)
  return said === null || (said.bare && said.says === 'done') ? (stateNote(clause) ?? said) : said
}

const openOrHalf = /\/\.\.$|-10\/\d{4}-03$/

/** The clauses with a time that has not begun: 「10月以降に実施」, 「下半期に開催」 at the end of September. */
const clausesToCome = (clauses: readonly Clause[], dates: readonly SheetDate[], asOf: string | null) => {
  const toCome = new Set<Clause>()
  let at = 0
  for (const { span, value } of dates) {
    while (at + 1 < clauses.length && (clauses[at + 1]?.span[0] ?? 0) <= span[0]) at++
    const clause = clauses[at]
    if (clause && asOf !== null && value !== null && openOrHalf.test(value) && value > asOf) toCome.add(clause)
  }
  return toCome
}

/** What was found in the text, and the day it is true for. */
export type FoundInText = {
  readonly quantities: readonly Quantity[]
  readonly dates: readonly SheetDate[]
  readonly asOf: string | null
}

/** The statements of a text in their order: of 「募集を開始、12月に審査予定」 ongoing and planned. */
export const stateClauses = (
  clauses: readonly Clause[],
  { quantities, dates, asOf }: FoundInText,
): readonly Statement[] => {
  const toCome = clausesToCome(clauses, dates, asOf)
  const withNumbers = countedClauses(clauses, quantities)
  let soFar: Sentence = { number: 0, goesOn: false, fromNowOn: false }
  return clauses.flatMap((clause, index) => {
    soFar = within(soFar, clause)
    const predicate = readClause(clause)
    if (predicate === null) return []
    const counted = withNumbers.has(clause)
    const isLast = clauses[index + 1]?.sentence !== clause.sentence
    if (predicate.bare && !isLast && predicate.says !== 'planned' && !isDeed(clause, counted)) return []
    const says = settle(predicate, { clause, counted, soFar, isToCome: toCome.has(clause) })
    return [{ ...predicate, says, counted, sentence: clause.sentence }]
  })
}
