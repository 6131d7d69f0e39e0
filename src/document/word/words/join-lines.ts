import type { CellRevision } from '../../../base/document.ts'
import { isStruckWhole } from './is-struck-whole.ts'
import type { WordLine } from './piece.ts'
import { withoutEnd } from './without-end.ts'

export type JoinedWords = { readonly text: string; readonly revisions: readonly CellRevision[] }

/** A text of its own: a part of a long text would keep the whole of it, the file's XML, in memory. */
const ownText = (words: string): string => Buffer.from(words).toString()

/** Struck words stood at the end at most, also where empty lines were left out there. */
const ownRevision = (revision: CellRevision, length: number): CellRevision =>
  revision.kind === 'red'
    ? revision
    : { kind: 'struck', at: Math.min(revision.at, length), words: ownText(revision.words) }

/**
 * Lines → the text that holds, and what was done to it by hand: 「相談を<del>4</del>6回」 → 「相談を6回」 with 「4」
 * struck at 3. Neighbours of one look are one revision. Empty lines at the end are left out.
 */
export const joinLines = (lines: readonly WordLine[]): JoinedWords => {
  const parts: string[] = []
  const revisions: CellRevision[] = []
  let length = 0
  let isFirst = true
  const write = (words: string) => {
    parts.push(words)
    length += words.length
  }
  const strike = (words: string) => {
    const last = revisions.at(-1)
    if (last?.kind !== 'struck' || last.at !== length) revisions.push({ kind: 'struck', at: length, words })
    else revisions[revisions.length - 1] = { ...last, words: last.words + words }
  }
  const redden = (words: string) => {
    if (words.trim() === '') return
    const last = revisions.at(-1)
    const end = length + words.length
    if (last?.kind !== 'red' || last.span[1] !== length) revisions.push({ kind: 'red', span: [length, end] })
    else revisions[revisions.length - 1] = { kind: 'red', span: [last.span[0], end] }
  }
  for (const line of lines) {
    // A line that was struck out as a whole leaves no empty line behind.
    const isGone = isStruckWhole(line)
    if (!isFirst && !isGone) write('\n')
    if (!isGone) isFirst = false
    for (const { words, look } of line) {
      if (look === 'struck') strike(words)
      if (look === 'struck' || isGone) continue
      if (look === 'red') redden(words)
      write(words)
    }
  }
  const text = ownText(withoutEnd(parts.join(''), '\n'))
  return { text, revisions: revisions.map((revision) => ownRevision(revision, text.length)) }
}
