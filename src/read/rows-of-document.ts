import type { Document, DocumentBlock, DocumentCell } from '../base/document.ts'
import { isSealBox } from './is-furniture.ts'
import type { Row } from './row.ts'
import { spreadLabels } from './spread-labels.ts'
import { transposeTable } from './transpose-table.ts'

const tableRow = (cells: readonly DocumentCell[], isGrid: boolean): Row => ({
  kind: 'table',
  isGrid,
  cells: cells.flatMap((cell) => {
    const text = cell.text.trim()
    return text === '' ? [] : [{ ...cell, text }]
  }),
})

const rowsOf = (block: DocumentBlock, isGrid: boolean): readonly Row[] => {
  if (block.kind === 'table')
    return (isGrid ? spreadLabels(transposeTable(block)) : block).rows.map((cells) => tableRow(cells, isGrid))
  const text = block.text.trim()
  return [
    { kind: 'line', isGrid, cells: text ? [{ text, column: 0, columnSpan: 1, rowSpan: 1, place: block.place }] : [] },
  ]
}

/** All rows of a document that hold words, in reading order; boxes for seals are left out. */
export const rowsOfDocument = (document: Document): readonly Row[] =>
  document.pages
    .flatMap((page) => page.blocks.flatMap((block) => rowsOf(block, document.format !== 'text')))
    .filter((row) => row.cells.length > 0 && !isSealBox(row))
