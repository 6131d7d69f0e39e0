import type { Document, DocumentCell, DocumentPage, DocumentTable } from '../../base/document.ts'
import { type RevisedPiece, revisedPieces } from './revised-pieces.ts'
import { placedOn, sourceAnchor } from './source-anchor.ts'

/** A received file as it stands beside what was read of it, page by page. */
export type SourceView = {
  readonly pages: readonly SourcePage[]
  /** How many pages are not among them. */
  readonly otherPageCount: number
}

export type SourcePage = {
  readonly number: number
  /** 「シート「総務部」」, 「2ページ」; empty where there is only one. */
  readonly name: string
  /** How it looks, with the places of its words; null: its tables are the picture. */
  readonly picture: SourcePicture | null
  readonly blocks: readonly SourceBlock[]
  /** Rows that are left out, because there are too many to show. */
  readonly leftOutRows: number
}

export type SourcePicture = {
  readonly address: string
  /** In points; null: nobody knows where on it its words stand. */
  readonly size: readonly [width: number, height: number] | null
  readonly spots: readonly SourcePictureSpot[]
}

/** A box on a picture, and the words that stand in it. */
export type SourcePictureSpot = {
  readonly anchor: string
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  readonly words: string
}

export type SourceBlock =
  | {
      readonly kind: 'line'
      readonly key: string
      readonly anchor: string | null
      readonly pieces: readonly RevisedPiece[]
    }
  | { readonly kind: 'table'; readonly key: string; readonly rows: readonly SourceRow[] }

export type SourceRow = { readonly key: string; readonly cells: readonly SourceCell[] }

/** A cell of a row, or (without pieces) room where none stands. */
export type SourceCell = {
  readonly key: string
  readonly anchor: string | null
  readonly columnSpan: number
  readonly rowSpan: number
  readonly pieces: readonly RevisedPiece[]
}

type Taken = { readonly from: number; readonly to: number; readonly untilRow: number }

/** What stands on a page while it is laid out: each anchor is given once. */
type Layout = { readonly page: number; readonly given: Set<string>; readonly hasAnchors: boolean }

const mostRows = 1_500

const anchorOf = (cell: Pick<DocumentCell, 'place'>, { page, given, hasAnchors }: Layout): string | null => {
  const anchor = sourceAnchor(cell.place, page)
  if (!hasAnchors || anchor === null || given.has(anchor)) return null
  given.add(anchor)
  return anchor
}

const room = (from: number, to: number): readonly SourceCell[] =>
  to > from ? [{ key: `room-${from}`, anchor: null, columnSpan: to - from, rowSpan: 1, pieces: [] }] : []

/** A row's cells with the room before each, left out what a cell from a row above reaches into. */
const layRow = (
  cells: readonly DocumentCell[],
  { taken, layout }: { readonly taken: readonly Taken[]; readonly layout: Layout },
): readonly SourceCell[] => {
  const starts = [
    ...cells.map((cell) => ({ from: cell.column, to: cell.column + cell.columnSpan, cell })),
    ...taken.map(({ from, to }) => ({ from, to, cell: null })),
  ].toSorted((a, b) => a.from - b.from)
  let at = 0
  return starts.flatMap(({ from, to, cell }): readonly SourceCell[] => {
    const before = room(at, from)
    at = Math.max(at, to)
    if (cell === null) return before
    const { columnSpan, rowSpan, text, revisions } = cell
    const pieces = revisedPieces(text, revisions)
    return [...before, { key: String(from), anchor: anchorOf(cell, layout), columnSpan, rowSpan, pieces }]
  })
}

const layTable = (table: DocumentTable, layout: Layout): readonly SourceRow[] => {
  let taken: readonly Taken[] = []
  return table.rows.map((cells, row) => {
    taken = taken.filter(({ untilRow }) => untilRow > row)
    const laid = layRow(cells, { taken, layout })
    taken = [
      ...taken,
      ...cells.flatMap(({ column, columnSpan, rowSpan }) =>
        rowSpan > 1 ? [{ from: column, to: column + columnSpan, untilRow: row + rowSpan }] : [],
      ),
    ]
    return { key: String(row), cells: laid }
  })
}

const layBlocks = ({ blocks }: DocumentPage, layout: Layout) => {
  let left = mostRows
  let leftOutRows = 0
  const laid = blocks.flatMap((block, index): readonly SourceBlock[] => {
    const key = String(index)
    const count = block.kind === 'line' ? 1 : block.rows.length
    const shown = Math.min(count, left)
    left -= shown
    leftOutRows += count - shown
    if (shown === 0) return []
    if (block.kind === 'table')
      return [{ kind: 'table', key, rows: layTable({ ...block, rows: block.rows.slice(0, shown) }, layout) }]
    return [{ kind: 'line', key, anchor: anchorOf(block, layout), pieces: revisedPieces(block.text, block.revisions) }]
  })
  return { blocks: laid, leftOutRows }
}

const spotsOf = (page: DocumentPage): readonly SourcePictureSpot[] => {
  const given = new Set<string>()
  return placedOn(page).flatMap(({ place, text }) => {
    const anchor = anchorOf({ place }, { page: page.number, given, hasAnchors: true })
    if (anchor === null || !place.box) return []
    const [left, top, right, bottom] = place.box
    return [{ anchor, left, top, width: right - left, height: bottom - top, words: text }]
  })
}

const nameOf = ({ number, name }: DocumentPage, { format, pages }: Document): string => {
  if (name !== null) return `シート「${name}」`
  return format === 'pdf' && pages.length > 1 ? `${number}ページ` : ''
}

type Wanted = {
  /** Numbers of the pages to show; null: all. */
  readonly pages: ReadonlySet<number> | null
  /** Where the picture of a page is; null: there is none. */
  readonly picture: ((page: number) => string) | null
}

const showPage = (page: DocumentPage, document: Document, { picture }: Wanted): SourcePage => ({
  number: page.number,
  name: nameOf(page, document),
  picture: picture && {
    address: picture(page.number),
    size: page.size ?? null,
    spots: page.size ? spotsOf(page) : [],
  },
  // Where the places are shown on the picture, its words beside it name none.
  ...layBlocks(page, { page: page.number, given: new Set(), hasAnchors: picture === null || page.size === undefined }),
})

/** A document's pages, tables and lines with an anchor for every place: `showSource(document, { pages: new Set([1]), picture: null })`. */
export const showSource = (document: Document, wanted: Wanted): SourceView => {
  const shown = document.pages.filter(({ number }) => wanted.pages?.has(number) ?? true)
  return {
    pages: shown.map((page) => showPage(page, document, wanted)),
    otherPageCount: document.pages.length - shown.length,
  }
}
