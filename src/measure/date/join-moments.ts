import { matchAt } from '../token/match-at.ts'
import type { Moment } from './moment.ts'
import { calendarYear } from './resolve-moment.ts'

/** A date as it is said: one moment, a period from `first` to `last`, or open to one side. */
export type SaidDate = {
  readonly start: number
  readonly end: number
  readonly first: Moment
  readonly last: Moment | null
  readonly open: 'from' | 'until' | null
}

const periodBetween = /^\s?(?:\([^()]{1,8}\))?\s?(?:~|-|から|より)\s?(?:翌年?の?)?\s?$/
const afterPeriod = /\s?(?:までの間|にかけて|の間|まで(?:に)?|迄)/y
const openFrom = /\s?(?:以降|以後|以来|から|より(?!も|\s?[\d約]|多|少|高|低)|~(?=\s?(?:[)、。,]|$)))/y
const openUntil = /\s?(?:中?までに?|迄に?|以前|(?:中|内)に(?=[はも]?完|[はも]?策))/y
const startsOpen = /(?:^|[\s、。(])~\s?$/

/** 「令和7年10月~12月」: the second month lies in the year of the first, or in the next. */
const inYearOf = (first: Moment, last: Moment): Moment => {
  if (last.year !== null || last.month === null || first.year === null || first.month === null) return last
  const year = calendarYear(first, null) ?? first.year
  return { ...last, year: last.month < first.month ? year + 1 : year, fiscal: false }
}

/** 「10月~令和8年3月」: the first month lies in the year of the second, or in the one before. */
const beforeYearOf = (first: Moment, last: Moment): Moment => {
  if (first.year !== null || first.month === null || last.year === null || last.month === null || last.fiscal)
    return first
  return { ...first, year: first.month > last.month ? last.year - 1 : last.year }
}

const closed = (folded: string, said: SaidDate): SaidDate => {
  const found = matchAt(afterPeriod, folded, said.end)
  return found ? { ...said, end: said.end + found[0].length } : said
}

const openedAt = (folded: string, said: SaidDate): SaidDate => {
  const from = matchAt(openFrom, folded, said.end)
  if (from) return { ...said, end: said.end + from[0].length, open: 'from' }
  const until = matchAt(openUntil, folded, said.end)
  if (until) return { ...said, end: said.end + until[0].length, open: 'until' }
  return startsOpen.test(folded.slice(Math.max(0, said.start - 3), said.start)) ? { ...said, open: 'until' } : said
}

const isPeriod = (folded: string, first: Moment, last: Moment): boolean =>
  last.start - first.end <= 14 && periodBetween.test(folded.slice(first.end, last.start))

/** Joins moments to periods (「3/17~4/16」, 「7月から8月にかけて」) and finds the open ones (「10月以降」, 「9月末までに」). */
export const joinMoments = (folded: string, moments: readonly Moment[]): SaidDate[] => {
  const dates: SaidDate[] = []
  for (let index = 0; index < moments.length; index += 1) {
    const first = moments[index]
    const last = moments[index + 1]
    if (!first) continue
    if (last && !first.wrong && isPeriod(folded, first, last)) {
      const from = beforeYearOf(first, last)
      dates.push(
        closed(folded, { start: first.start, end: last.end, first: from, last: inYearOf(from, last), open: null }),
      )
      index += 1
    } else dates.push(openedAt(folded, { start: first.start, end: first.end, first, last: null, open: null }))
  }
  return dates
}
