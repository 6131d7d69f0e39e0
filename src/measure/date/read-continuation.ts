import { westernYear } from '../../base/wareki.ts'
import { matchAt } from '../token/match-at.ts'
import { type Moment, momentAt } from './moment.ts'

const nextDay = /(?:\s?(?:~|-|から|[、,・と]|及び)\s?)(\d{1,2})日(?!間|目)/y
const nextDayBare = /(?:\s?[~・-]\s?)(\d{1,2})(?![\d/月日回件人名台か.])/y
const nextMonth = /\s?[、,・~]\s?(\d{1,2})(?=月?(?:[にの)、。~\s]|$|頃|実施|開催|予定))月?/y
/** 令和7年9月~8年2月: the second year is of the same era. */
const nextYear = /\s?(?:~|-|から|[、・,])\s?(?:同)?(\d{1,2})年(\d{1,2})月(?!間)/y
const eraBefore = /^(明治|大正|昭和|平成|令和|[MTSHR])/
const number = /\d/

/** What goes on from a moment without saying its month or year again: 「10月3日から11日」, 「10/1~31」, 「R7.10、12」. */
export const readContinuation = (folded: string, moment: Moment): Moment | null => {
  const printed = folded.slice(moment.start, moment.end)
  const inEra = yearInEra(folded, moment, printed)
  if (inEra) return inEra
  const found = continuationAt(folded, moment, printed)
  if (!found) return null
  const start = moment.end + found[0].search(number)
  const value = Number(found[1])
  const end = moment.end + found[0].length
  const said = { year: moment.year, fiscal: moment.fiscal }
  if (moment.day === null) return value >= 1 && value <= 12 ? momentAt(start, end, { ...said, month: value }) : null
  return momentAt(start, end, { ...said, month: moment.month, day: value })
}

const yearInEra = (folded: string, moment: Moment, printed: string): Moment | null => {
  const era = moment.year === null || moment.month === null ? null : eraBefore.exec(printed)?.[1]
  const found = era ? matchAt(nextYear, folded, moment.end) : null
  if (!era || !found) return null
  const year = westernYear(era, Number(found[1]))
  const start = moment.end + found[0].search(number)
  return year === null ? null : momentAt(start, moment.end + found[0].length, { year, month: Number(found[2]) })
}

const continuationAt = (folded: string, moment: Moment, printed: string): RegExpExecArray | null => {
  if (moment.month === null || moment.part) return null
  if (moment.day !== null) {
    return (
      matchAt(nextDay, folded, moment.end) ?? (printed.includes('/') ? matchAt(nextDayBare, folded, moment.end) : null)
    )
  }
  return printed.includes('.') && !printed.endsWith('月') ? matchAt(nextMonth, folded, moment.end) : null
}
