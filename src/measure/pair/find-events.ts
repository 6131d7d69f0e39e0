import type { Span } from '../../base/place.ts'
import type { Quantity, SheetDate, Status } from '../../sheet/reading.ts'
import { readPredicate } from '../status/read-predicate.ts'
import { countedName, headOf } from './counted-name.ts'
import type { GovernedClause } from './governed-clauses.ts'

/** Something said to be held, without a number: 「総会の開催（5月）」. */
export type HeldEvent = {
  readonly name: string
  /** 開催, 視察: what was done with it. */
  readonly act: string
  readonly state: 'done' | 'planned' | 'not-started'
  /** The days named with it; 「（6月、9月）」 are two. None named: 0. */
  readonly days: number
  readonly span: Span
}

const acts = /(開催|実施|開講|開校|発行|参加|出席|出展|訪問|視察|開会|開設|公演|諮問|行っ|行い|行う|開い)/g
const dayWords = /[\d年月日上中下旬末頃/~・.]+(に|から|より|までに|には|頃に)?$/
const eventStates: Readonly<Partial<Record<Status, HeldEvent['state']>>> = {
  done: 'done',
  planned: 'planned',
  not_started: 'not-started',
}

const lastAct = (words: string): { readonly act: string; readonly at: number } | null => {
  let last = null
  for (const { 0: act, index } of words.matchAll(acts)) last = { act, at: index }
  return last
}

const eventName = (words: string): string =>
  headOf(
    countedName(words)
      .replace(/未$|第\d+回目?$/, '')
      .replace(dayWords, '')
      .replace(/(を|が|は|の)$/, ''),
  )

const daysIn = (span: Span, dates: readonly SheetDate[]): number => {
  const within = dates.filter(({ span: at, role }) => at[0] >= span[0] && at[1] <= span[1] && role !== 'as-of')
  return new Set(within.map(({ value, text }) => value ?? text)).size
}

const isCounted = (span: Span, quantities: readonly Quantity[]): boolean =>
  quantities.some(({ span: at, unit }) => at[0] >= span[0] && at[1] <= span[1] && unit?.startsWith('回'))

/** 「未実施（10月、12月に実施予定）」: what a note plans, without a name of its own. */
const plannedInNotes = (clause: GovernedClause, dates: readonly SheetDate[]): readonly HeldEvent[] =>
  clause.notes.some((note) => readPredicate(note)?.says === 'planned')
    ? [{ name: '', act: '', state: 'planned', days: daysIn(clause.span, dates), span: clause.span }]
    : []

type Found = { readonly quantities: readonly Quantity[]; readonly dates: readonly SheetDate[] }
type Group = {
  readonly waiting: readonly GovernedClause[]
  readonly clause: GovernedClause
  readonly name: string
  readonly act: string
}

/** A deed closes a group: each name with a day of its own is an event (研修（10月）), a bare day belongs to the deed. */
const eventsOf = (
  { waiting, clause, name, act }: Group,
  state: HeldEvent['state'],
  found: Found,
): readonly HeldEvent[] => {
  const named = waiting.filter(({ span, notes }) => notes.length > 0 && daysIn(span, found.dates) > 0)
  const start = waiting.find((other) => !named.includes(other))?.span[0] ?? clause.span[0]
  const span: Span = named.length > 0 ? clause.span : [start, clause.span[1]]
  const all = [
    ...named.map((other) => ({
      name: eventName(other.words),
      act,
      state,
      days: daysIn(other.span, found.dates),
      span: other.span,
    })),
    { name, act, state, days: daysIn(span, found.dates), span },
  ]
  return all.filter((event) => !isCounted(event.span, found.quantities))
}

/**
 * The events a progress text tells of without counting them: 「理事会の開催（4月）、総会の開催（5月）」 are two, done; of
 * 「研修を実施（4月）、講習会（10月）、交流会（2月）を実施予定」 one is done and two are planned.
 */
export const findEvents = (clauses: readonly GovernedClause[], read: Found): readonly HeldEvent[] => {
  const events: HeldEvent[] = []
  let waiting: GovernedClause[] = []
  for (const clause of clauses) {
    if (waiting[0]?.sentence !== clause.sentence) waiting = []
    const found = clause.own ? lastAct(clause.words) : null
    const state = clause.says === null ? undefined : eventStates[clause.says]
    if (found) {
      const own = eventName(clause.words.slice(0, found.at))
      // 「連絡会を6月、9月に開催」: the name stands with the first of its days.
      const before = waiting.findLast((other) => !other.own && eventName(other.words) !== '')
      const name = own === '' && before ? eventName(before.words) : own
      const group = { waiting, clause, name, act: found.act }
      if (state) events.push(...eventsOf(group, state, read))
      waiting = []
    } else waiting.push(clause)
    events.push(...plannedInNotes(clause, read.dates))
  }
  return events
}
