import { foldWidth } from '../../base/text.ts'
import { signSet } from '../token/sign-set.ts'
import type { Clause } from './clause.ts'
import { matchBrackets } from './match-brackets.ts'

const marks = signSet('。\n\r;●○◯◎■□◆◇★※、,・ \t(「『[【〔')
const stops = new Set('。\n\r;●○◯◎■□◆◇★※')
// A gap after one of these is a broken line of the source, not the end of a thought: 「計画を 見直す」.
const particles = new Set('をがはにでのともへや')
const digit = /\d/
const verdict = /^と(し|評価|判断|なっ|判定)/

/** The clause being read; `last` is its last character. */
type Draft = { words: string; last: string; notes: string[]; start: number }

const append = (draft: Draft, words: string): void => {
  if (words === '') return
  draft.words += words
  draft.last = words.charAt(words.length - 1)
}

/** A bracket holds a note, a name of which only the marks stay, or a verdict: 「「一部見直し」としており」. */
const readBracket = (draft: Draft, folded: string, start: number, end: number): void => {
  const inside = folded.slice(start + 1, end)
  const isQuote = folded.charAt(start) === '「' || folded.charAt(start) === '『'
  if (!isQuote) draft.notes.push(inside)
  else append(draft, verdict.test(folded.slice(end + 1, end + 5)) ? inside : '「」')
}

type Boundary = 'none' | 'skip' | 'clause' | 'sentence'

const boundaryAt = (folded: string, at: number, { last }: Draft): Boundary => {
  const mark = folded.charAt(at)
  if (stops.has(mark)) return 'sentence'
  if (mark === ' ' || mark === '\t') return last === '' || particles.has(last) ? 'skip' : 'sentence'
  if (mark === '、') return 'clause'
  if (mark === ',') return digit.test(folded.charAt(at + 1)) ? 'none' : 'clause'
  return mark === '・' && last === '' ? 'sentence' : 'none'
}

/**
 * Splits a text into its clauses: 「3回開催、12月に2回開催予定」 is two of one sentence, 「募集を実施 審査会を開催」
 * two sentences. Takes time in proportion to the text, whatever stands in it.
 */
export const splitClauses = (text: string, folded: string = foldWidth(text)): readonly Clause[] => {
  const brackets = matchBrackets(folded)
  const clauses: Clause[] = []
  let sentence = 0
  let draft: Draft = { words: '', last: '', notes: [], start: 0 }
  const close = (end: number) => {
    const { words, notes, start } = draft
    if (words !== '' || notes.length > 0) clauses.push({ words, notes, span: [start, end], sentence })
    draft = { words: '', last: '', notes: [], start: end + 1 }
  }
  let from = 0
  for (let at = 0; at < folded.length; at++) {
    if (at < from || marks[folded.charCodeAt(at)] !== 1) continue
    append(draft, folded.slice(from, at))
    from = at + 1
    const bracketEnd = brackets.get(at)
    const boundary = bracketEnd === undefined ? boundaryAt(folded, at, draft) : 'none'
    if (bracketEnd !== undefined) {
      readBracket(draft, folded, at, bracketEnd)
      from = bracketEnd + 1
    } else if (boundary === 'none') append(draft, folded.charAt(at))
    else if (boundary !== 'skip') close(at)
    if (boundary === 'sentence') sentence++
  }
  append(draft, folded.slice(from))
  close(folded.length)
  return clauses
}
