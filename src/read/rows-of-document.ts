import type { Document, DocumentBlock, DocumentCell } from '../base/document.ts'
import type { Row } from './row.ts'

const tableRow = (cells: readonly DocumentCell[]): Row => ({
  kind: 'table',
  cells: cells.flatMap((cell) => {
    const text = cell.text.trim()
    return text === '' ? [] : [{ ...cell, text }]
  }),
})

const rowsOf = (block: DocumentBlock): readonly Row[] => {
  if (block.kind === 'table') return block.rows.map(tableRow)
  const text = block.text.trim()
  return [{ kind: 'line', cells: text ? [{ text, column: 0, columnSpan: 1, rowSpan: 1, place: block.place }] : [] }]
}

/** All rows of a document that hold words, in reading order. */
export const rowsOfDocument = (document: Document): readonly Row[] =>
  document.pages.flatMap((page) => page.blocks.flatMap(rowsOf)).filter((row) => row.cells.length > 0)
