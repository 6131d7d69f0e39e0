import type { Numeral } from '../token/read-numerals.ts'

const highestMark = 50
const markBefore = /(?:^|[\s。、])\($/
const referenceBehind = /^\)(?:[のはがを)\s\d]|$)/
const itemBefore = /(?:^|[\s。])$/
const itemBehind = /^[.)](?![\d%])\s?[^\d\s]/
const lineItemBehind = /^(?:[.]?\s[^\d\s(]|、[^\d\s])/
const lineStart = /(?:^|\n)\s?$/

/** Whether a bare number is the mark of an item: 「（2）の取組」, 「1. 市民協働」, 「3 広報」 at the head of a line. */
export const isMark = (folded: string, numeral: Numeral): boolean => {
  if (numeral.value > highestMark || numeral.end - numeral.start > 2) return false
  const before = folded.slice(Math.max(0, numeral.start - 2), numeral.start)
  const behind = folded.slice(numeral.end, numeral.end + 4)
  if (behind.startsWith(')') && before.endsWith('(')) return markBefore.test(before) || referenceBehind.test(behind)
  if (itemBefore.test(before) && itemBehind.test(behind)) return true
  return lineStart.test(before) && lineItemBehind.test(behind)
}
