import type { DocumentProblem } from '../../base/document-problem.ts'
import { done, refuse } from '../../base/result.ts'
import type { OpenedDocument } from '../opened-document.ts'
import { guardZip } from '../zip/guard-zip.ts'
import { findWordDoubts } from './find-word-doubts.ts'
import { readNumbering } from './numbering/read-numbering.ts'
import { readHeaders } from './read-headers.ts'
import { readNotes } from './read-notes.ts'
import { readStyleSheet } from './style/style-sheet.ts'
import { type Paper, readBlocks } from './table/read-blocks.ts'
import { readWordParts, type WordParts } from './word-parts.ts'
import { beginStory } from './words/story.ts'
import { childOf } from './xml/child-of.ts'

const readPaper = (parts: WordParts, source: string): Paper => {
  const styleSheet = readStyleSheet(parts.styles)
  const story = beginStory(styleSheet, readNumbering(parts.numbering, styleSheet))
  const paper: Paper = { source, story, blocks: [], line: 0, tables: 0 }
  readHeaders(parts, paper)
  const body = childOf(parts.document, 'body')
  if (body) readBlocks(body, 'plain', paper)
  readNotes(parts, paper)
  return paper
}

/**
 * Opens a .docx: its paragraphs as lines with their automatic numbers, its tables with their merged cells; the whole is one
 * page, as pages are made only when Word prints. A cell's place is `T2R3C1`: the second table, its third row, the first
 * cell as Word counts them. Page headers stand once at the beginning; footers and comments are left out.
 * `await openWord(bytes, '総務部.docx')`; a file that cannot be read is refused.
 */
export const openWord = async (bytes: Uint8Array, source: string): Promise<OpenedDocument> => {
  const refuseAs = (code: DocumentProblem): OpenedDocument => refuse({ code, level: 'error', place: { source } })
  const entries = await guardZip(bytes)
  if (!entries.ok) return refuseAs(entries.refusal)
  const parts = readWordParts(entries.value)
  if (!parts.ok) return refuseAs(parts.refusal)
  const paper = readPaper(parts.value, source)
  if (paper.blocks.length === 0) return refuseAs('file-empty')
  const document = { source, format: 'word', pages: [{ number: 1, name: null, blocks: paper.blocks }] } as const
  return done({ document, findings: findWordDoubts(paper, parts.value.hasMacros) })
}
