import type { Document, DocumentPage } from '../base/document.ts'
import { wordsKey } from '../base/text.ts'
import type { SheetFinding } from '../sheet/sheet-finding.ts'
import { opensForm } from './form-head.ts'
import { readHeadRow } from './read-head-row.ts'
import { doubtOf } from './reading-doubt.ts'
import { rowsOfDocument } from './rows-of-document.ts'

const ofForms = new Set(['item', 'action', 'target', 'progress'])

/** A page that says how to fill in the form, or what is in the book. */
const instruction = /^.{0,12}(?:要領|手引き?|目次|作成例|記入例|記載例|注意事項|留意事項|留意点|はじめに|記入方法)$/

/** A document without its front pages, and their words. */
export type FrontLeftOut = { readonly document: Document; readonly findings: readonly SheetFinding[] }

/**
 * Leaves the cover, the contents, the legend and the summary of a city's book out: worksheets before the first form, where that form
 * says itself what it is. A cover alone above forms that do not is theirs.
 */
export const leaveOutFrontPages = (document: Document): FrontLeftOut => {
  const rowsOf = (page: DocumentPage) => rowsOfDocument({ ...document, pages: [page] })
  const first = document.pages.findIndex((page) =>
    rowsOf(page).some((row) => {
      const head = readHeadRow(row)
      if (head === null || row.cells.length < 2) return false
      return (head.goal?.title ?? null) !== null || head.columns.some(({ role }) => ofForms.has(role))
    }),
  )
  const form = document.pages[first]
  if (document.format !== 'excel' || first < 1 || !form) return { document, findings: [] }
  const front = document.pages.slice(0, first)
  const isInstruction = front.every((page) => instruction.test(wordsKey(rowsOf(page)[0]?.cells[0]?.text ?? '')))
  if (!isInstruction && rowsOf(form).filter(opensForm).length < 2) return { document, findings: [] }
  const words = front.flatMap((page) => rowsOf(page).flatMap(({ cells }) => cells))
  return {
    document: { ...document, pages: document.pages.slice(first) },
    findings: words.map(({ text, place }) => doubtOf('words-not-placed', place, {}, { words: text })),
  }
}
