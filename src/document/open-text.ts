import type { Document, DocumentBlock, DocumentCell } from '../base/document.ts'
import { readHtmlFragment } from './read-html-fragment.ts'
import { type SourceLine, splitTextLines } from './split-text-lines.ts'

const cellOf = (text: string, column: number, line: number, source: string): DocumentCell => ({
  text: readHtmlFragment(text),
  column,
  columnSpan: 1,
  rowSpan: 1,
  place: { source, line, cell: String(column + 1) },
})

const rowOf = ({ cells, number }: SourceLine, source: string): readonly DocumentCell[] =>
  cells.map((text, column) => cellOf(text, column, number, source))

/** A text with tabs: lines with a tab are rows of a table, neighbours of one table; other lines stand alone. */
export const openText = (text: string, source: string): Document => {
  const blocks: DocumentBlock[] = []
  let rows: (readonly DocumentCell[])[] | null = null
  for (const line of splitTextLines(text)) {
    if (line.cells.length > 1) {
      if (!rows) {
        rows = []
        blocks.push({ kind: 'table', rows })
      }
      rows.push(rowOf(line, source))
    } else {
      rows = null
      const words = readHtmlFragment(line.cells[0] ?? '')
      if (words !== '') blocks.push({ kind: 'line', text: words, place: { source, line: line.number } })
    }
  }
  return { source, format: 'text', pages: [{ number: 1, name: null, blocks }] }
}
