import type { DocumentBlock, DocumentCell, DocumentLine } from '../../../base/document.ts'
import type { Place } from '../../../base/place.ts'
import { joinLines } from '../words/join-lines.ts'
import type { Look, WordLine } from '../words/piece.ts'
import { readParagraph } from '../words/read-paragraph.ts'
import type { Story } from '../words/story.ts'
import { takeHeld } from '../words/take-held.ts'
import { contentOf } from '../xml/content-of.ts'
import type { XmlElement } from '../xml/xml-element.ts'
import { lookOfCell } from './look-of-cell.ts'
import { readCellLines } from './read-cell-lines.ts'
import { type GridCell, type GridRow, readGrid } from './read-grid.ts'

/** What is read so far; `line` counts the lines outside tables and the rows of tables. */
export type Paper = {
  readonly source: string
  readonly story: Story
  readonly blocks: DocumentBlock[]
  line: number
  tables: number
}

const writeLines = (lines: readonly WordLine[], paper: Paper): void => {
  for (const line of lines) {
    const { text, revisions } = joinLines([line])
    if (text.trim() === '' && revisions.length === 0) continue
    paper.line++
    const place: Place = { source: paper.source, line: paper.line }
    const block: DocumentLine = { kind: 'line', text, place, ...(revisions.length > 0 && { revisions }) }
    paper.blocks.push(block)
  }
}

const cellOf = (cell: GridCell, row: GridRow, look: Look, table: number, paper: Paper): DocumentCell => {
  const { column, columnSpan, rowSpan } = cell
  const { text, revisions } = joinLines(
    readCellLines(cell.element, paper.story, lookOfCell(row.element, cell.element, look)),
  )
  const place: Place = { source: paper.source, line: paper.line, cell: `T${table}R${cell.row}C${cell.number}` }
  return { text, column, columnSpan, rowSpan, place, ...(revisions.length > 0 && { revisions }) }
}

/** A row of one cell with tables in it is a frame drawn round them, and no row of a table. */
const frameOf = ({ cells }: GridRow): XmlElement | null => {
  const [only] = cells
  return only && cells.length === 1 && contentOf(only.element, 'tbl').length > 0 ? only.element : null
}

const readTable = (table: XmlElement, look: Look, paper: Paper): void => {
  paper.tables++
  const number = paper.tables
  let rows: (readonly DocumentCell[])[] | null = null
  for (const row of readGrid(table)) {
    const frame = frameOf(row)
    if (frame) {
      rows = null
      readBlocks(frame, lookOfCell(row.element, frame, look), paper)
      continue
    }
    if (!rows) {
      rows = []
      paper.blocks.push({ kind: 'table', rows })
    }
    paper.line++
    rows.push(row.cells.map((cell) => cellOf(cell, row, look, number, paper)))
  }
}

/** Text boxes float beside the text: their words follow the paragraph or table they are tied to. */
const readTextBoxes = (paper: Paper): void => {
  for (const box of paper.story.textBoxes.splice(0)) readBlocks(box, 'plain', paper)
}

/** Reads paragraphs and tables that follow one another: the body, a note, a text box, a frame. */
export const readBlocks = (container: XmlElement, look: Look, paper: Paper): void => {
  for (const each of contentOf(container, 'p', 'tbl')) {
    if (each.name === 'tbl') readTable(each, look, paper)
    else writeLines(readParagraph(each, paper.story, look), paper)
    readTextBoxes(paper)
  }
  writeLines(takeHeld(paper.story), paper)
}
