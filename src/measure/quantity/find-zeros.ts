import { isKanji, isKatakana } from '../token/character.ts'
import type { Numeral } from '../token/read-numerals.ts'
import { actionAt } from './action-noun.ts'
import { counterAt } from './counter.ts'

const word = 'ゼロ'

/** ゼロカーボン, ゼロ予算, ごみゼロ運動 and カーボンゼロ are names; 待機児童ゼロ and 「ゼロ」 are the number. */
const isNumber = (folded: string, start: number): boolean => {
  const end = start + word.length
  const [before, next] = [folded[start - 1] ?? '', folded[end] ?? '']
  if (isKatakana(before) || isKatakana(next) || next === '・' || next === 'か')
    return counterAt(folded, end) !== null && next === 'か' && folded[end + 1] === '所'
  return !isKanji(next) || counterAt(folded, end) !== null || actionAt(folded, end) !== null
}

/** The places where ゼロ is a number: 「待機児童ゼロ」, 「事故ゼロ件」. */
export const findZeros = (folded: string): Numeral[] => {
  const zeros: Numeral[] = []
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
    if (isNumber(folded, at)) zeros.push({ start: at, end: at + word.length, value: 0, written: 'digits' })
  }
  return zeros
}
