import { foldWidth } from '../../base/text.ts'
import type { Clause } from './clause.ts'
import { matchBrackets } from './match-brackets.ts'

const stops = new Set('。\n\r;●○◯◎■□◆◇★※')
// A gap after one of these is a broken line of the source, not the end of a thought: 「計画を 見直す」.
const particles = new Set('をがはにでのともへや')

const isGap = (character: string): boolean => character === ' ' || character === '\t'
const isDigit = (character: string): boolean => character >= '0' && character <= '9'

/** 「「一部見直し」としており」: what is called so is said, not named. */
const isVerdict = (folded: string, afterQuote: number): boolean =>
  /^と(し|評価|判断|なっ|判定)/.test(folded.slice(afterQuote, afterQuote + 4))

/** The words of the clause being read. `last` is kept apart: looking it up in the words each time would not be linear. */
type Draft = { words: string; last: string; notes: string[]; start: number }

const emptyDraft = (start: number): Draft => ({ words: '', last: '', notes: [], start })

/** What a bracket holds: a note, a verdict, or a name of which only the brackets stay. */
const readBracket = (draft: Draft, folded: string, start: number, end: number): void => {
  const inside = folded.slice(start + 1, end)
  if (folded.charAt(start) !== '「' && folded.charAt(start) !== '『') draft.notes.push(inside)
  else {
    draft.words += isVerdict(folded, end + 1) ? inside : '「」'
    draft.last = '」'
  }
}

/** Whether a clause ends before this character, and whether its sentence does. */
const boundaryAt = (folded: string, at: number, draft: Draft): 'none' | 'skip' | 'clause' | 'sentence' => {
  const character = folded.charAt(at)
  if (stops.has(character)) return 'sentence'
  if (character === '・' && draft.last === '') return 'sentence'
  if (isGap(character)) return draft.last === '' || particles.has(draft.last) ? 'skip' : 'sentence'
  if (character === '、') return 'clause'
  return character === ',' && !isDigit(folded.charAt(at + 1)) ? 'clause' : 'none'
}

/**
 * Splits a text into its clauses: 「3回開催、12月に2回開催予定」 is two of one sentence, 「募集を実施 審査会を開催」
 * two sentences. Takes time in proportion to the text, whatever stands in it.
 */
export const splitClauses = (text: string): readonly Clause[] => {
  const folded = foldWidth(text)
  const brackets = matchBrackets(folded)
  const clauses: Clause[] = []
  let sentence = 0
  let draft = emptyDraft(0)
  const close = (end: number) => {
    const { words, notes, start } = draft
    if (words !== '' || notes.length > 0) clauses.push({ words, notes, span: [start, end], sentence })
    draft = emptyDraft(end + 1)
  }
  for (let at = 0; at < folded.length; at++) {
    const bracketEnd = brackets.get(at)
    if (bracketEnd !== undefined) {
      readBracket(draft, folded, at, bracketEnd)
      at = bracketEnd
      continue
    }
    const boundary = boundaryAt(folded, at, draft)
    if (boundary === 'none') {
      draft.words += folded.charAt(at)
      draft.last = folded.charAt(at)
    } else if (boundary !== 'skip') {
      close(at)
      if (boundary === 'sentence') sentence++
    }
  }
  close(folded.length)
  return clauses
}
