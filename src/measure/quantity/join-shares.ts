import type { Numeral } from '../token/read-numerals.ts'

const shareBefore = /(?:(?:率|割合|補助|負担)[はが]?|の)[:\s]?$/

/** 1/2 is a half when 補助率 or 割合 says so, or a bound stands behind it; else n/m counts n of m. */
const isShare = (folded: string, top: Numeral, bottom: Numeral): boolean => {
  if (top.value >= bottom.value || bottom.value > 10) return false
  if (
    /^(?:以上|以下|程度|未満|を超え|以内|相当|の?(?:額|補助|助成|負担|減額|免除|軽減))/.test(
      folded.slice(bottom.end, bottom.end + 4),
    )
  )
    return true
  return shareBefore.test(folded.slice(Math.max(0, top.start - 4), top.start))
}

const joined = (folded: string, first: Numeral, second: Numeral): Numeral | null => {
  const between = folded.slice(first.end, second.start)
  if (between === '分の' && first.value > 0) {
    return { start: first.start, end: second.end, value: second.value / first.value, written: 'digits' }
  }
  if (between === '/' && isShare(folded, first, second)) {
    return { start: first.start, end: second.end, value: first.value / second.value, written: 'digits' }
  }
  // 1と2分の1: a whole number and a share (the share was joined before).
  const isMixed = between === 'と' && second.value < 1 && folded.slice(second.start, second.end).includes('分の')
  return isMixed ? { ...first, end: second.end, value: first.value + second.value } : null
}

/** Joins two numbers that are one share: 「3分の2」, 「二分の一」, 「補助率1/2」, 「1と2分の1」. */
export const joinShares = (folded: string, numerals: readonly Numeral[]): Numeral[] => {
  const result: Numeral[] = []
  for (let index = numerals.length - 1; index >= 0; index -= 1) {
    const numeral = numerals[index]
    const next = result.at(-1)
    if (!numeral) continue
    const share = next ? joined(folded, numeral, next) : null
    if (share) result[result.length - 1] = share
    else result.push(numeral)
  }
  return result.reverse()
}
