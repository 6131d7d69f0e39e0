import type { ReadingContext } from '../../sheet/reading.ts'
import type { SaidDate } from './join-moments.ts'
import type { Moment } from './moment.ts'
import { calendarYear, resolveMoment } from './resolve-moment.ts'

export type Placed = SaidDate & { readonly note: string | null }

const doneWords =
  /実施|開催|完了|終了|設置|策定|作成|配布|配付|公表|議決|可決|竣工|開始|交付|締結|提出|答申|制定|改正|導入|発行|参加|購入|済|した|まし|行い|行った/
const comingWords = /予定|見込|計画中|目指|検討|今後|準備|向け|決定|まで|たい|いく|未/
const sentenceEnd = /[。\n]/

/** What is said of a date up to the end of its sentence, and whether that is a deed reported as done. */
const isReportedDone = (folded: string, said: SaidDate): boolean => {
  const after = folded.slice(said.start, said.start + 80).split(sentenceEnd, 1)[0] ?? ''
  const before =
    folded
      .slice(Math.max(0, said.start - 30), said.start)
      .split(sentenceEnd)
      .at(-1) ?? ''
  return !comingWords.test(before + after) && doneWords.test(before + after)
}

const monthsAfter = (asOf: string, months: number): string => {
  const counted = Number(asOf.slice(0, 4)) * 12 + Number(asOf.slice(5, 7)) - 1 + months
  return `${Math.floor(counted / 12)}-${String((counted % 12) + 1).padStart(2, '0')}-${asOf.slice(8, 10)}`
}

const inYear = (moment: Moment, year: number): Moment => ({ ...moment, year, fiscal: false })

const firstDay = (moment: Moment, fiscalYear: number | null): string => {
  const resolved = resolveMoment(moment, fiscalYear)
  return 'first' in resolved ? resolved.first : ''
}

const isFloating = (moment: Moment | null) => moment !== null && moment.year === null && moment.month !== null

/** 3/17~4/16 in one fiscal year would run backwards: in a report it began last year, in a plan it ends next year. */
const turnPeriod = (said: SaidDate, { fiscalYear, column }: ReadingContext): Placed | null => {
  const { first, last } = said
  if (!last || !isFloating(first) || !isFloating(last)) return null
  if (firstDay(first, fiscalYear) <= firstDay(last, fiscalYear)) return null
  const year = calendarYear(column === 'progress' ? first : last, fiscalYear)
  if (year === null) return null
  return column === 'progress'
    ? { ...said, first: inYear(first, year - 1), note: '期間が逆にならないよう、始まりを前の年としました' }
    : { ...said, last: inYear(last, year + 1), note: '期間が逆にならないよう、終わりを次の年としました' }
}

/**
 * Puts months without a year into theirs. The rule of the fiscal year is applied later by `resolveMoment`; here are the two
 * exceptions: a period that would run backwards, and a deed reported as done that would lie more than three months after
 * the as-of date and so belongs to the year before. Both are said in `note`.
 */
export const placeInYear = (folded: string, said: SaidDate, context: ReadingContext): Placed => {
  if (context.fiscalYear === null) return { ...said, note: null }
  const turned = turnPeriod(said, context)
  if (turned) return turned
  const year = calendarYear(said.first, context.fiscalYear)
  const isLate =
    context.column === 'progress' &&
    context.asOf !== null &&
    isFloating(said.first) &&
    firstDay(said.first, context.fiscalYear) > monthsAfter(context.asOf, 3)
  if (!isLate || year === null || said.open || !isReportedDone(folded, said)) return { ...said, note: null }
  const last =
    said.last && isFloating(said.last)
      ? inYear(said.last, (calendarYear(said.last, context.fiscalYear) ?? year) - 1)
      : said.last
  return {
    ...said,
    first: inYear(said.first, year - 1),
    last,
    note: '済んだこととして書かれているため、前の年としました',
  }
}
