import type { Span } from '../../base/place.ts'
import { signSet } from '../token/sign-set.ts'

const longestName = 60
const pairs: Readonly<Record<string, string>> = { '」': '「', '』': '『', '”': '“', '》': '《', '〉': '〈' }
const opening = signSet(Object.values(pairs))
const closing = signSet(Object.keys(pairs))
const mayQuote = /[」』”》〉]/
/** 「70万人」, 「ゼロ」, 「4回以上」: a quotation that is a number itself is no name. */
const onlyNumber =
  /^\s?(?:約|概ね|およそ)?[\d,.〇一二三四五六七八九十百千万億ゼロ~→]{1,16}[^\d、。]{0,5}(?:以上|以下|程度|未満)?$/

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
    if (!onlyNumber.test(folded.slice(start + 1, at))) names.push([start, at])
  }
  return names.sort((a, b) => a[0] - b[0])
}
