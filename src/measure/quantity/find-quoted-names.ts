import type { Span } from '../../base/place.ts'
import { signSet } from '../token/sign-set.ts'
import { counterAt } from './counter.ts'

const longestName = 60
const pairs: Readonly<Record<string, string>> = { '」': '「', '』': '『', '”': '“', '》': '《', '〉': '〈' }
const opening = signSet(Object.values(pairs))
const closing = signSet(Object.keys(pairs))
const mayQuote = /[」』”》〉]/
const number = /^\s?(?:約|概ね|およそ)?(?:[\d,.〇一二三四五六七八九十百千万億]{1,16}|ゼロ)(?:[~→][\d,.万億]{1,12})?/
const bound = /^(?:以上|以下|程度|未満|超|前後|減|増)?$/

/** 「70万人」, 「ゼロ」, 「4回以上」: a quotation that is a number itself is no name; 「100年住宅」 is one. */
const isOnlyNumber = (quoted: string): boolean => {
  const end = number.exec(quoted)?.[0].length ?? 0
  if (end === 0) return false
  const unit = counterAt(quoted, end)?.word ?? ''
  return bound.test(quoted.slice(end + unit.length))
}

/** The short quotations of a text that are names: numbers in 「チャレンジ30プラン」 count nothing. */
export const findQuotedNames = (folded: string): Span[] => {
  const names: Span[] = []
  const open: number[] = []
  if (!mayQuote.test(folded)) return names
  for (let at = 0; at < folded.length; at += 1) {
    const code = folded.charCodeAt(at)
    if (opening[code] === 1) open.push(at)
    if (closing[code] !== 1) continue
    const start = open.pop()
    if (start === undefined || at - start > longestName) continue
    if (!isOnlyNumber(folded.slice(start + 1, at))) names.push([start, at])
  }
  return names.sort((a, b) => a[0] - b[0])
}
