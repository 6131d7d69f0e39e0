import type { CellRevision, DocumentBlock } from '../../base/document.ts'
import type { DocumentDoubt, DocumentFinding } from '../../base/document-problem.ts'
import type { Place } from '../../base/place.ts'
import type { Paper } from './table/read-blocks.ts'

type Words = { readonly text: string; readonly place: Place; readonly revisions?: readonly CellRevision[] }

const wordsOf = (block: DocumentBlock): readonly Words[] => (block.kind === 'table' ? block.rows.flat() : [block])

const findRevisions = (code: DocumentDoubt, kind: CellRevision['kind'], words: readonly Words[]): DocumentFinding[] => {
  const found = words.filter(({ revisions }) => revisions?.some((revision) => revision.kind === kind))
  const [first] = found
  return first ? [{ code, level: 'warning', place: first.place, detail: { count: found.length } }] : []
}

/** What is odd about a document read: one finding each, at its first place, with the number of places. */
export const findWordDoubts = ({ source, story, blocks }: Paper, hasMacros: boolean): readonly DocumentFinding[] => {
  const words = blocks.flatMap(wordsOf)
  const lost = words.reduce((sum, { text }) => sum + (text.match(/\ufffd/g)?.length ?? 0), story.unknownSigns)
  const counted = (code: DocumentDoubt, count: number): DocumentFinding[] =>
    count > 0 ? [{ code, level: 'warning', place: { source }, detail: { count } }] : []
  return [
    ...findRevisions('struck-words', 'struck', words),
    ...findRevisions('red-words', 'red', words),
    ...counted('characters-not-decoded', lost),
    ...counted('control-characters-removed', story.charactersRemoved),
    ...(hasMacros ? [{ code: 'macros-not-run', level: 'hint', place: { source } } as const] : []),
  ]
}
