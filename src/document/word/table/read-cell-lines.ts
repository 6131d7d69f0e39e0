import type { Look, Piece, WordLine } from '../words/piece.ts'
import { readParagraph } from '../words/read-paragraph.ts'
import type { Story } from '../words/story.ts'
import { takeHeld } from '../words/take-held.ts'
import { contentOf } from '../xml/content-of.ts'
import type { XmlElement } from '../xml/xml-element.ts'
import { lookOfCell } from './look-of-cell.ts'
import { readGrid } from './read-grid.ts'

const tab: Piece = { words: '\t', look: 'plain' }

/** A row of a table inside a cell: its cells side by side with tabs, where each is one line; else one below the other. */
const besideEachOther = (cells: readonly (readonly WordLine[])[]): readonly WordLine[] =>
  cells.every((lines) => lines.length === 1)
    ? [cells.flatMap(([line = []], index) => (index > 0 ? [tab, ...line] : line))]
    : cells.flat()

const readNestedTable = (table: XmlElement, story: Story, look: Look): readonly WordLine[] =>
  readGrid(table).flatMap(({ element, cells }) =>
    besideEachOther(cells.map((cell) => readCellLines(cell.element, story, lookOfCell(element, cell.element, look)))),
  )

/** The lines of a cell: its paragraphs one below the other, and the rows of small tables that stand in it. */
export const readCellLines = (cell: XmlElement, story: Story, look: Look): readonly WordLine[] => {
  const lines = contentOf(cell, 'p', 'tbl').flatMap((each) =>
    each.name === 'tbl' ? readNestedTable(each, story, look) : readParagraph(each, story, look),
  )
  return [...lines, ...takeHeld(story)]
}
