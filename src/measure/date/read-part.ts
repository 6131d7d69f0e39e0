import { matchAt } from '../token/match-at.ts'
import type { MomentPart } from './moment.ts'

type Found = { readonly part: MomentPart; readonly end: number }

const monthParts: readonly (readonly [RegExp, MomentPart])[] = [
  [/\s?(?:末日?(?!満)|最終日)/y, 'end'],
  [/(?:の)?(?:初め|はじめ|当初(?!予算|計画|目標|比))/y, 'start'],
  [/上(?:旬)?[・、~から]{1,2}中旬/y, 'early-middle'],
  [/中(?:旬)?[・、~から]{1,2}下旬/y, 'middle-late'],
  [/(?:上旬|初旬)/y, 'early'],
  [/(?:中旬|中頃|半ば)/y, 'middle'],
  [/下旬/y, 'late'],
  [/前半/y, 'first-half'],
  [/後半/y, 'second-half'],
]

const half = '(?:の|度)?'
const yearParts: readonly (readonly [RegExp, MomentPart])[] = [
  [/\s?末(?!満)/y, 'end'],
  [/(?:当初(?!予算|計画|目標|比|調書)|初め|はじめ|初頭)/y, 'start'],
  [new RegExp(`${half}(?:前半|上半期|上期|前期)(?!基本|計画|高齢|課程)`, 'y'), 'first-half'],
  [new RegExp(`${half}(?:後半|下半期|下期|後期)(?!基本|計画|高齢|課程)`, 'y'), 'second-half'],
  [/の?\s?第?[1一]四半期/y, 'quarter-1'],
  [/の?\s?第?[2二]四半期/y, 'quarter-2'],
  [/の?\s?第?[3三]四半期/y, 'quarter-3'],
  [/の?\s?第?[4四]四半期/y, 'quarter-4'],
  [/の?春(?!休|日)/y, 'spring'],
  [/の?夏(?!休|祭|まつ)/y, 'summer'],
  [/の?秋(?!祭|まつ|田)/y, 'autumn'],
  [/の?冬(?!休)/y, 'winter'],
]

const readPart = (parts: typeof monthParts, text: string, at: number): Found | null => {
  for (const [pattern, part] of parts) {
    const found = matchAt(pattern, text, at)
    if (found) return { part, end: at + found[0].length }
  }
  return null
}

/** The part of a month said right behind it: 末, 上旬, 中旬, 下旬, 初め, 前半. */
export const readMonthPart = (text: string, at: number): Found | null => readPart(monthParts, text, at)

/** The part of a year said right behind it: 末, 当初, 上半期, 第1四半期, 春. */
export const readYearPart = (text: string, at: number): Found | null => readPart(yearParts, text, at)
