import { eras } from '../../base/wareki.ts'
import { isDigit, isLatin } from '../token/character.ts'
import { matchAt } from '../token/match-at.ts'
import { type Moment, type MomentReader, momentAt } from './moment.ts'

const yearRange =
  /(明治|大正|昭和|平成|令和|[SHR])?\s?(元|\d{1,2}|\d{4})(?:\s?[~・、,-]\s?(\d{1,4})(?!\d)){1,4}\s?(年度|年(?!間|目|ぶり|生|以))/y
const number = /元|\d+/g

const yearOf = (printed: string, era: string | undefined, first: number | null): number | null => {
  const value = printed === '元' ? 1 : Number(printed)
  if (printed.length === 4) return value >= 1868 && value < 2200 ? value : null
  if (era) return (eras.find(({ name, letter }) => name === era || letter === era)?.firstYear ?? 0) + value - 1
  // 2019~22年度: two figures go on in the century of the first.
  return first !== null && printed.length === 2 ? Math.floor(first / 100) * 100 + value : null
}

/** Reads years of which only the last carries its sign: 「R1~4年度」, 「2019~2022年度」, 「令和5・6年度」. */
export const readYearRange: MomentReader = ({ folded }, at) => {
  const before = folded[at - 1] ?? ''
  if (isDigit(before) || isLatin(before) || before === '.') return null
  const found = matchAt(yearRange, folded, at)
  if (!found) return null
  const fiscal = found[4] === '年度'
  const moments: Moment[] = []
  for (const printed of found[0].matchAll(number)) {
    const year = yearOf(printed[0], found[1], moments[0]?.year ?? null)
    if (year === null) return null
    const start = moments.length === 0 ? at : at + printed.index
    moments.push(momentAt(start, at + printed.index + printed[0].length, { year, fiscal }))
  }
  const last = moments.pop()
  return last ? [...moments, { ...last, end: at + found[0].length }] : null
}
