import { firstMark } from './first-mark.ts'

/** A line that cannot end here: a particle, a comma or an open bracket asks for more. */
const goesOn =
  /(?:[、，,・（(「『／/～〜]|の|を|に|へ|と|や|が|は|で|及び|並びに|ための|に向けた|による|に関する|した|する)$/
const openBracket = /[（(「『][^）)」』]*$/
const startsAsRest =
  /^(?:[（(【[［〔](?:新規?|継続?|新規・継続|拡充)[）)】\]］〕]$|[）)」』、。]|の|を|に|及び|等|など|ー)/

/** An item's title, and what stands below it in the same cell: 「窓口の充実\n・夜間の開設」. A title may run over lines. */
export const splitTitle = (text: string): { readonly title: string; readonly below: string } => {
  const lines = text.split('\n')
  let count = 1
  while (count < lines.length) {
    const title = lines.slice(0, count).join('')
    const next = lines[count] ?? ''
    if (firstMark(next)) break
    if (title !== '' && !goesOn.test(title.trim()) && !openBracket.test(title) && !startsAsRest.test(next)) break
    count++
  }
  return { title: lines.slice(0, count).join('\n').trim(), below: lines.slice(count).join('\n').trim() }
}
