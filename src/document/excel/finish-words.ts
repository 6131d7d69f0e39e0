import type { CellRevision } from '../../base/document.ts'
import { removeControlCharacters } from '../remove-control-characters.ts'
import type { FontLook } from './font-look.ts'
import type { RichWords, Run } from './words-reader.ts'

export type FinishedWords = {
  readonly text: string
  readonly revisions: readonly CellRevision[]
  /** How many characters that print nothing were left out. */
  readonly removed: number
}

const strikeOut = (revisions: CellRevision[], at: number, words: string): void => {
  const last = revisions.at(-1)
  if (last?.kind === 'struck' && last.at === at)
    revisions[revisions.length - 1] = { ...last, words: last.words + words }
  else revisions.push({ kind: 'struck', at, words })
}

const makeRed = (revisions: CellRevision[], start: number, end: number): void => {
  const last = revisions.at(-1)
  if (last?.kind === 'red' && last.span[1] === start)
    revisions[revisions.length - 1] = { kind: 'red', span: [last.span[0], end] }
  else revisions.push({ kind: 'red', span: [start, end] })
}

const finishRuns = (runs: readonly Run[], cellLook: FontLook): FinishedWords => {
  const revisions: CellRevision[] = []
  let text = ''
  let removed = 0
  for (const run of runs) {
    const look = run.look ?? cellLook
    const cleaned = removeControlCharacters(run.words)
    removed += cleaned.removed
    if (cleaned.text === '') continue
    if (look.isStruck) strikeOut(revisions, text.length, cleaned.text)
    else {
      if (look.isRed && cleaned.text.trim() !== '') makeRed(revisions, text.length, text.length + cleaned.text.length)
      text += cleaned.text
    }
  }
  return { text, revisions, removed }
}

/**
 * The text of a cell: what is struck out is no part of it and stands in the revisions, what is red is marked.
 * 「~~10~~12回」 → 「12回」, struck 「10」 at 0.
 */
export const finishWords = (words: RichWords, cellLook: FontLook): FinishedWords =>
  finishRuns(typeof words === 'string' ? [{ words, look: cellLook }] : words, cellLook)
