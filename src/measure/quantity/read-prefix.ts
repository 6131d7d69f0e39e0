import type { Comparator } from '../../sheet/reading.ts'
import { isKanji } from '../token/character.ts'
import { comparators, currencies, periods, qualifiers, signs } from './prefix-word.ts'
import { indexWords } from './word-index.ts'

/** What stands right before a number and belongs to it. */
export type Prefix = {
  readonly start: number
  readonly comparator: Comparator | null
  readonly qualifiers: readonly string[]
  readonly period: string | null
  readonly negative: boolean
  readonly currency: string | null
  readonly ordinal: boolean
}

const index = indexWords([
  ...Object.keys(comparators),
  ...qualifiers,
  ...Object.keys(periods),
  ...Object.keys(currencies),
  ...signs,
  '第',
])

/** 今年3回, 昨年5件, 同月2回 name a year or month; 7年3回 is one, too; 平日に, 最終年に are other words. */
const namesItsPeriod = /[今昨来先翌本当同各前後半毎隔数通例近平満元一二三四五六七八九十百千か箇カヶヵケ\d]$/
const isPartOfPeriod = (word: string, before: string) =>
  /^[年月週日]/.test(word) && (namesItsPeriod.test(before) || (word.endsWith('に') && isKanji(before)))
const mayBePartOfWord = new Set(['内', '計', '全', '約', '延'])
/** 計, 全, 内 and 約 also end other words: 設計3件, 安全2件, 市内5大学, 契約15件, 成約 15件. */
const endsOtherWord =
  /(?:[設統会家時累合小温風体総集]計|[安完万健保]全|[契成予規公条要節解協集誓婚特倹盟売]約|[順遅繰]延|[市町村県国区管案県以圏年月期館校園庁室校所年車機海域範]内)$/

/** A minus or plus stands free: 「-3.5」, 「前年度比-5%」; 5-10人 is a range, 7->8 an arrow. */
const freeSigns = new Set(['-', '+', '<', '>', '±'])
const freeBefore = /(?:^|[\s(:、。=,「]|[比差でからはが])$/

const belongs = (word: string, folded: string, start: number, floor: number): boolean => {
  if (freeSigns.has(word)) return freeBefore.test(folded.slice(Math.max(0, start - 1), start))
  if (word in periods) return !isPartOfPeriod(word, folded[start - 1] ?? '')
  return (
    !mayBePartOfWord.has(word) || !endsOtherWord.test(folded.slice(Math.max(floor, start - 2), start + word.length))
  )
}

const empty = (start: number): Prefix => ({
  start,
  comparator: null,
  qualifiers: [],
  period: null,
  negative: false,
  currency: null,
  ordinal: false,
})

const take = (prefix: Prefix, word: string, start: number): Prefix => {
  const taken = { ...prefix, start }
  if (word === '第') return { ...taken, ordinal: true }
  if (word === '-' || word === 'マイナス') return { ...taken, negative: true }
  if (word === '±') return { ...taken, qualifiers: [word, ...prefix.qualifiers] }
  const comparator = comparators[word]
  if (comparator) return { ...taken, comparator: prefix.comparator ?? comparator }
  const period = periods[word]
  if (period) return { ...taken, period }
  const currency = currencies[word]
  return currency ? { ...taken, currency } : { ...taken, qualifiers: [word, ...prefix.qualifiers] }
}

/** Space, colon or に may stand between a qualifier and its number: 「延べ 39件」, 「前年比:+5%」. */
const gap = (folded: string, at: number, floor: number) =>
  at - 1 >= floor && (folded[at - 1] === ' ' || folded[at - 1] === ':') ? 1 : 0

const everySeveral = /(?<![\d.,])(\d{1,2}(?:日|週|か月|カ月|ヶ月|ヵ月|ケ月|箇月|年|時間))間?(?:ごと)?に$/

/** 3日に1回, 2か月に1回: the period is several days or months long, and stands in the unit as 回/3日. */
const takeSeveral = (folded: string, prefix: Prefix, floor: number): Prefix => {
  if (folded[prefix.start - 1] !== 'に') return prefix
  const from = Math.max(floor, prefix.start - 8)
  const found = everySeveral.exec(folded.slice(from, prefix.start))
  return found?.[1] ? { ...prefix, start: from + found.index, period: found[1].replace(/^1(?=\D)/, '') } : prefix
}

/**
 * The words right before a number that say how it is meant: 約, 延べ, 各, 計, 週, 前年度比, +, ▲, ¥, 第; at most four of them, not
 * reaching back over `floor` (the end of the quantity or date before).
 */
export const readPrefix = (folded: string, numberStart: number, floor: number): Prefix => {
  let prefix = empty(numberStart)
  for (let taken = 0; taken < 4; taken += 1) {
    const space = taken === 0 && folded[prefix.start - 1] !== ' ' ? 0 : gap(folded, prefix.start, floor)
    const word = index.longestBefore(folded, prefix.start - space)
    const start = prefix.start - space - (word?.length ?? 0)
    if (!word || start < floor || !belongs(word, folded, start, floor)) break
    // 「 - 5件」 with a space is a dash, and so is one between words: 転入者-転出者.
    if (space > 0 && (signs.includes(word) || word === '第')) break
    prefix = take(prefix, word, start)
  }
  return takeSeveral(folded, prefix, floor)
}
