import { eras, westernYear } from '../../base/wareki.ts'
import { isDigit, isLatin } from '../token/character.ts'
import { matchAt } from '../token/match-at.ts'
import { dateNumberValue } from './date-number.ts'
import type { DateScene } from './moment.ts'

/** A year as it is said: `suffix` tells a calendar year (年), a fiscal one (年度), or neither (R8, 2025/4). */
export type SaidYear = {
  readonly year: number
  readonly suffix: '年' | '年度' | ''
  readonly end: number
  /** An era stands before it; a bare 「R8」 is a year, a bare 「2025」 is a number. */
  readonly era: boolean
  readonly wrong: boolean
  readonly note: string | null
}

const eraYear = /(明治|大正|昭和|平成|令和|[MTSHR])\s?(元|\d{1,2}(?!\d)|[一二三四五六七八九十]{1,3})/y
const inBrackets = /\s?\((?:西暦)?\s?((?:18|19|20|21)\d{2})\s?(?:年度?)?\)/y
const eraInBrackets = /\s?\((?:明治|大正|昭和|平成|令和|[MTSHR])\s?(?:元|\d{1,2})(?:年度?)?\)/y
const western = /(?:西暦)?((?:18|19|20|21)\d{2})(?!\d)/y
const kanjiYear = /([一二][〇一二三四五六七八九]{3})(?=年)/y
const shortYear = /['’](\d{2})(?!\d)/y
const shortFiscalYear = /(\d{1,2})(?=\s?年度)/y
const suffixPattern = /\s?(年度|年(?!間|目(?!標)|ぶり|生|代|齢|次|連続|以上|以内|未満|計画))/y

const suffixAt = (text: string, at: number): Pick<SaidYear, 'suffix' | 'end'> => {
  const found = matchAt(suffixPattern, text, at)
  return found ? { suffix: found[1] === '年度' ? '年度' : '年', end: at + found[0].length } : { suffix: '', end: at }
}

/** 平成37年度 was written before the next era was known; the year is counted on and said so. */
const eraNote = (era: string, year: number): string | null => {
  const index = eras.findIndex(({ name, letter }) => name === era || letter === era)
  const next = eras[index - 1]
  const here = eras[index]
  if (!next || !here || year <= next.firstYear) return null
  return `${here.name}${year - here.firstYear + 1}年は${next.name}${year - next.firstYear + 1}年（西暦${year}年）として読みました`
}

const lettersNeedingSuffix = 'TS'

/** 「S3」 and 「T1」 are names of many things; only with a year sign or a month behind are they years. */
const isYearLetter = (text: string, at: number, end: number, suffix: string) => {
  if (!isLatin(text[at] ?? '')) return true
  if (isLatin(text[at - 1] ?? '') || isDigit(text[at - 1] ?? '')) return false
  if (suffix) return true
  const next = text[end] ?? ''
  // M7.3 is an earthquake.
  if (text[at] === 'M') return /^\.\d{1,2}\.\d{1,2}(?!\d)/.test(text.slice(end, end + 7))
  if (lettersNeedingSuffix.includes(text[at] ?? '')) return /^\.\d{1,2}(?!\d|%)/.test(text.slice(end, end + 4))
  return !isLatin(next) && !/[%号系種型級]/.test(next) && !/^-(?![RHS]\d)\D/.test(text.slice(end, end + 3))
}

const readEraYear = (text: string, at: number): SaidYear | null => {
  const found = matchAt(eraYear, text, at)
  if (!found) return null
  const [whole, era = '', printed = ''] = found
  const value = dateNumberValue(printed)
  const year = westernYear(era, value)
  let end = at + whole.length
  const bracket = matchAt(inBrackets, text, end)
  const suffix = suffixAt(text, bracket ? end + bracket[0].length : end)
  if (!isYearLetter(text, at, end, suffix.suffix)) return null
  end = suffix.end
  const again = bracket ? null : matchAt(inBrackets, text, end)
  if (again && suffix.suffix) end += again[0].length
  const said = Number((bracket ?? again)?.[1] ?? year)
  const disagree = year !== null && said !== year ? `元号の年と西暦（${said}年）が合いません` : null
  return {
    year: year ?? 0,
    suffix: suffix.suffix,
    end,
    era: true,
    wrong: year === null,
    note: disagree ?? (year === null ? null : eraNote(era, year)),
  }
}

const plain = (year: number, suffix: Pick<SaidYear, 'suffix' | 'end'>): SaidYear => ({
  year,
  ...suffix,
  era: false,
  wrong: false,
  note: null,
})

const readWesternYear = (text: string, at: number): SaidYear | null => {
  const before = text[at - 1] ?? ''
  if (isDigit(before) || before === '.' || before === ',') return null
  const kanji = matchAt(kanjiYear, text, at)
  if (kanji) return plain(dateNumberValue(kanji[1] ?? ''), suffixAt(text, at + 4))
  const found = matchAt(western, text, at)
  if (found) {
    const end = at + found[0].length
    const era = matchAt(eraInBrackets, text, end)
    const first = suffixAt(text, end)
    const again = first.suffix ? matchAt(eraInBrackets, text, first.end) : null
    if (again) return plain(Number(found[1]), { ...first, end: first.end + again[0].length })
    return plain(Number(found[1]), era ? suffixAt(text, end + era[0].length) : first)
  }
  const short = matchAt(shortYear, text, at)
  return short ? plain(2000 + Number(short[1]), suffixAt(text, at + short[0].length)) : null
}

/** 26年度: the era goes without saying; it is the one that brings the year nearest to the sheet's own, else today's. */
const readShortFiscalYear = ({ folded, fiscalYear }: DateScene, at: number): SaidYear | null => {
  const found = matchAt(shortFiscalYear, folded, at)
  const before = folded[at - 1] ?? ''
  if (!found || isDigit(before) || before === '.' || before === ',' || before === '第' || isLatin(before)) return null
  const value = Number(found[1])
  const candidates = [2018 + value, 1988 + value, 2000 + value].filter((year) => year >= 1989)
  const anchor = fiscalYear ?? (value >= 15 ? 1988 + value : 2018 + value)
  const distance = (year: number) => Math.abs(year - anchor)
  const year = candidates.reduce((best, next) => (distance(next) < distance(best) ? next : best))
  return {
    ...plain(year, suffixAt(folded, at + found[0].length)),
    note: `元号のない${value}年度を西暦${year}年度として読みました`,
  }
}

/**
 * The year that begins at a place: 令和7年度, R7, 平成二十八年, 2015(H27)年度, 令和7(2025)年度, ’25年度, 26年度. Eras follow
 * the Cabinet's 元号 table in base/wareki; a year beyond its era is counted on and noted.
 */
export const readYear = (scene: DateScene, at: number): SaidYear | null =>
  readEraYear(scene.folded, at) ?? readWesternYear(scene.folded, at) ?? readShortFiscalYear(scene, at)
