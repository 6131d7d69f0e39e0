import { foldWidth } from '../base/text.ts'
import { westernYear } from '../base/wareki.ts'
import { closeUp } from './close-up.ts'

const digits = '〇一二三四五六七八九'
/** 「二十一」 and 「七」 as numbers. */
const kanjiNumber = (text: string): number => {
  const [tens = '', ones = ''] = text.includes('十') ? text.split('十') : ['0', text]
  const ten = text.includes('十') ? (tens === '' ? 1 : digits.indexOf(tens)) : 0
  return ten * 10 + (ones === '' ? 0 : digits.indexOf(ones))
}

const yearNumber = (text: string): number =>
  text === '元' ? 1 : /^[0-9]/.test(text) ? Number(text) : kanjiNumber(text)

const era = /(令和|平成|昭和|(?<![A-Za-z])[RHS])\s*([0-9]{1,2}|元|[一二三四五六七八九十]{1,3})\s*\.?\s*(年度?)/g
const western = /((?:19|20)[0-9]{2})\s*(?:\([^)]{1,12}\)\s*)?(年度?)/g

/** The fiscal year a heading names: 「【令和７年度重点目標】」, 「R7年度」 and 「2025年度」 are 2025; null when it names none. */
export const findFiscalYear = (text: string): number | null => {
  const folded = closeUp(foldWidth(text))
  const found: { year: number; isFiscal: boolean; index: number }[] = []
  for (const match of folded.matchAll(era)) {
    const year = westernYear(match[1] ?? '', yearNumber(match[2] ?? ''))
    if (year !== null) found.push({ year, isFiscal: match[3] === '年度', index: match.index })
  }
  for (const match of folded.matchAll(western)) {
    found.push({ year: Number(match[1]), isFiscal: match[2] === '年度', index: match.index })
  }
  found.sort((a, b) => a.index - b.index)
  // 「令和7年10月」 is the day of writing; only a 年度 is sure to be the year of the sheet.
  return found.find(({ isFiscal }) => isFiscal)?.year ?? null
}
