import type { Place } from './place.ts'

export const documentFormats = ['text', 'html', 'csv', 'excel', 'word', 'pdf'] as const
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
}

/** A page of a PDF, a worksheet of a workbook, or the whole of a text. */
export type DocumentPage = {
  /** Counted from 1. */
  readonly number: number
  /** The worksheet's name. */
  readonly name: string | null
  readonly blocks: readonly DocumentBlock[]
}

export type DocumentBlock = DocumentLine | DocumentTable

export type DocumentLine = { readonly kind: 'line'; readonly text: string; readonly place: Place }

export type DocumentTable = { readonly kind: 'table'; readonly rows: readonly (readonly DocumentCell[])[] }

/** A cell stands in the grid at `column` (counted from 0) and may span columns and rows. */
export type DocumentCell = {
  readonly text: string
  readonly column: number
  readonly columnSpan: number
  readonly rowSpan: number
  readonly place: Place
}
