import type { Document, DocumentBlock, DocumentCell, DocumentLine, DocumentTable } from '../../base/document.ts'
import type { Place } from '../../base/place.ts'
import { type CellWords, cellText } from './cell-text.ts'
import { farParts } from './find-columns.ts'
import type { CellPart, FilledCell, FilledGrid } from './grid.ts'
import type { Box } from './ink.ts'
import { lineAreas } from './line-areas.ts'
import type { LineBlock, PageBlock } from './page-blocks.ts'
import { boxAround, boxOfLine, type TextLine } from './text-line.ts'

type PageSize = readonly [width: number, height: number]
type Source = {
  readonly source: string
  readonly turnedPages: ReadonlySet<number>
  /** Of the pages, by their numbers. */
  readonly sizes: ReadonlyMap<number, PageSize>
}

const rounded = (at: number): number => Math.round(at * 10) / 10

const placeOf = ({ source, turnedPages }: Source, page: number, box: Box): Place => {
  const [left, top, right, bottom] = box
  const onPage = { box: [rounded(left), rounded(top), rounded(right), rounded(bottom)] as const }
  return { source, page, ...(turnedPages.has(page) ? {} : onPage) }
}

const withRevisions = ({ text, revisions }: CellWords) => ({ text, ...(revisions.length > 0 && { revisions }) })

const documentCell = (cell: FilledCell, words: CellWords, place: Place): DocumentCell => ({
  ...withRevisions(words),
  column: cell.left,
  columnSpan: cell.right - cell.left,
  rowSpan: cell.bottom - cell.top,
  place,
})

const tableOf = (grid: FilledGrid, source: Source): DocumentTable => {
  const areaOf = lineAreas(
    grid.cells.flatMap(({ parts }) => parts),
    grid.hasUprights,
  )
  const rows: DocumentCell[][] = Array.from({ length: grid.ys.length - 1 }, () => [])
  for (const cell of grid.cells.toSorted((a, b) => a.left - b.left)) {
    const words = cellText(cell.parts, areaOf)
    const [part] = cell.parts
    // Words that were all struck leave an empty cell, which says so.
    if (part && (words.text !== '' || words.revisions.length > 0))
      rows[cell.top]?.push(documentCell(cell, words, placeOf(source, part.page, part.box)))
  }
  return {
    kind: 'table',
    rows: rows.slice(
      Math.max(
        0,
        rows.findIndex((row) => row.length > 0),
      ),
    ),
  }
}

const partOf = (lines: readonly TextLine[], page: number): CellPart => ({ page, box: boxAround(lines), lines })

const wordsOf = (lines: readonly TextLine[], page: number): CellWords => {
  const part = partOf(lines, page)
  // The lines are one paragraph already: they are joined whatever room is left at their ends.
  return cellText([part], () => ({ end: Number.NEGATIVE_INFINITY, pitch: Number.POSITIVE_INFINITY }))
}

const rowOfParts = (parts: readonly TextLine[], page: number, source: Source): DocumentTable => ({
  kind: 'table',
  rows: [
    parts.map((part, column) =>
      documentCell(
        { left: column, right: column + 1, top: 0, bottom: 1, parts: [partOf([part], page)] },
        wordsOf([part], page),
        placeOf(source, page, boxOfLine(part)),
      ),
    ),
  ],
})

const blockOfLine = ({ lines, page }: LineBlock, source: Source): DocumentBlock => {
  const [line] = lines
  const parts = lines.length === 1 && line ? farParts(line) : []
  if (parts.length > 1) return rowOfParts(parts, page, source)
  const block: DocumentLine = {
    kind: 'line',
    text: wordsOf(lines, page).text,
    place: placeOf(source, page, boxAround(lines)),
  }
  return block
}

/** Places on a page that was turned for reading are not those of its picture, and there is nothing to measure. */
const sizeOf = ({ sizes, turnedPages }: Source, page: number): { readonly size?: PageSize } => {
  const size = sizes.get(page)
  return size && !turnedPages.has(page) ? { size } : {}
}

/** The document of a PDF from the blocks of its pages. */
export const buildDocument = (pages: readonly (readonly PageBlock[])[], source: Source): Document => ({
  source: source.source,
  format: 'pdf',
  pages: pages.map((blocks, index) => ({
    number: index + 1,
    name: null,
    ...sizeOf(source, index + 1),
    blocks: blocks.map((block) => (block.kind === 'table' ? tableOf(block.grid, source) : blockOfLine(block, source))),
  })),
})
