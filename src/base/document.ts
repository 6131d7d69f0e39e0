import type { Place, Span } from './place.ts'

export const documentFormats = ['text', 'html', 'csv', 'excel', 'word', 'pdf', 'json'] as const
export type DocumentFormat = (typeof documentFormats)[number]

/**
 * A file opened: its words as lines and tables, each with its place. It knows nothing of goals.
 * Line breaks that the author made inside a cell are `\n` in its text.
 */
export type Document = {
  /** The file's name as given, without folders. */
  readonly source: string
  readonly format: DocumentFormat
  readonly pages: readonly DocumentPage[]
  /** Where the file is data that this system wrote; it then has no pages. */
  readonly data?: DocumentData
  /** The JSON text that rides along in a PDF of this system. It is no word of the pages, and read only where asked for. */
  readonly attachedData?: string
}

/** Data to the letter, before anything of it is understood: a JSON text, or the records of a table, its headings first. */
export type DocumentData =
  | { readonly kind: 'json'; readonly text: string }
  | { readonly kind: 'table'; readonly records: readonly DataRecord[] }

/** `line`: the line of the file the record begins in, counted from 1. */
export type DataRecord = { readonly line: number; readonly cells: readonly string[] }

/** A page of a PDF, a worksheet of a workbook, or the whole of a text. */
export type DocumentPage = {
  /** Counted from 1. */
  readonly number: number
  /** The worksheet's name. */
  readonly name: string | null
  /** Of a page of a PDF as its picture shows it, in points: boxes of places lie on it. */
  readonly size?: readonly [width: number, height: number]
  readonly blocks: readonly DocumentBlock[]
}

export type DocumentBlock = DocumentLine | DocumentTable

export type DocumentLine = {
  readonly kind: 'line'
  readonly text: string
  readonly place: Place
  /** As in a cell. */
  readonly revisions?: readonly CellRevision[]
}

export type DocumentTable = { readonly kind: 'table'; readonly rows: readonly (readonly DocumentCell[])[] }

/** A cell stands in the grid at `column` (counted from 0) and may span columns and rows. */
export type DocumentCell = {
  readonly text: string
  readonly column: number
  readonly columnSpan: number
  readonly rowSpan: number
  readonly place: Place
  /** 見え消し and red words, where the file shows them. */
  readonly revisions?: readonly CellRevision[]
}

/**
 * What an author did to a cell by hand: `struck` words are deletions and no part of its text (they stood before the
 * offset `at`); `red` words are changes and part of it.
 */
export type CellRevision =
  | { readonly kind: 'struck'; readonly at: number; readonly words: string }
  | { readonly kind: 'red'; readonly span: Span }
