import { isKanji, isKatakana, isLatin } from '../token/character.ts'
import { matchAt } from '../token/match-at.ts'
import { actionAt, actionBefore } from './action-noun.ts'
import { counterAt } from './counter.ts'

/** The unit behind a number: as printed, and whether the tables know it (an unknown noun is a unit, too). */
export type Unit = {
  readonly unit: string
  readonly end: number
  readonly known: boolean
  /** Said through の: 36の小学校. */
  readonly through: boolean
}

const longestUnit = 14

const isNounSign = (sign: string) => isKanji(sign) || isKatakana(sign) || isLatin(sign)

/** 8社上回った, 3ポイント高い, 12政策掲げ: one kanji with its inflection behind is a verb, no part of the noun. */
const inflected = /[一-鿿][いきくけこえっりるれろげごめまみむさしすせたちつわらべびぼば]/y
const verbBegins = (text: string, at: number) => matchAt(inflected, text, at) !== null

const nounEnd = (text: string, at: number): number => {
  let end = at
  while (
    end < text.length &&
    end - at < longestUnit &&
    isNounSign(text[end] ?? '') &&
    !(end > at && verbBegins(text, end))
  )
    end += 1
  return end
}

/** 4防災訓練実施 counts 防災訓練: what was done is taken off at the end, as long as a noun of two signs remains. */
const withoutActions = (text: string, at: number, end: number): number => {
  let cut = end
  for (;;) {
    const action = actionBefore(text, cut)
    if (!action || cut - action.length - at < 2) return cut
    cut -= action.length
  }
}

/** 3部 ends there; 3部増, 5点検 …: behind a weak counter comes the end of the word or what was done. */
const weakCounterEnds = (text: string, end: number) =>
  !isNounSign(text[end] ?? '') || actionAt(text, end) !== null || verbBegins(text, end)

const unknownNoun = (text: string, at: number): Unit | null => {
  const sign = text[at] ?? ''
  if (!isKanji(sign) && !isKatakana(sign)) return null
  const end = withoutActions(text, at, nounEnd(text, at))
  const unit = text.slice(at, end)
  return actionAt(unit, 0) === unit ? null : { unit, end, known: false, through: false }
}

const notCounted = /^(?:うち|内|差|ため|件|方|者|中|他|ほか|後|前|間|場合|取組|取り組み|項|部分|目標|段階|規定)/

/** 36の小学校, 5つの is read before: the noun behind の is what is counted. */
const throughParticle = (text: string, at: number): Unit | null => {
  if (text[at] !== 'の' || notCounted.test(text.slice(at + 1, at + 5))) return null
  const counter = counterAt(text, at + 1)
  const noun =
    counter && counter.word.length > 1 && !counter.weak
      ? { unit: counter.word, end: at + 1 + counter.word.length }
      : unknownNoun(text, at + 1)
  return noun && noun.unit.length > 1 ? { unit: noun.unit, end: noun.end, known: false, through: true } : null
}

/** 市民 120 人: one space may stand before a unit that the tables know, never before an open one. */
const spaceBefore = (text: string, at: number) => (text[at] === ' ' ? 1 : 0)

/**
 * The unit that stands right behind a number, or null. Units are open: any noun is one (5政策, 12自主防災組織); it ends where
 * the particle, the comparator or the verbal noun begins (15回実施 → 回, 3モデル地区指定 → モデル地区).
 */
export const readUnit = (folded: string, at: number): Unit | null => {
  const from = at + spaceBefore(folded, at)
  const counter = counterAt(folded, from)
  if (counter && (!counter.weak || weakCounterEnds(folded, from + counter.word.length))) {
    return { unit: counter.word, end: from + counter.word.length, known: true, through: false }
  }
  if (from !== at) return null
  return unknownNoun(folded, at) ?? throughParticle(folded, at)
}
