/** UTF-16 offsets into a text: start, and end (not included). 「19,175人」 in 「登録者 19,175人」 is [4, 11]. */
export type Span = readonly [start: number, end: number]

/** Where something stands: in the source file (file, page or worksheet, cell or line) and in the sheet. */
export type Place = {
  readonly source?: string
  readonly page?: number
  readonly sheet?: string
  /** `B12` in a workbook; `3` (the third cell of its line) in a text with tabs. */
  readonly cell?: string
  /** On a page of a PDF as it is shown: left, top, right, bottom in points. */
  readonly box?: readonly [left: number, top: number, right: number, bottom: number]
  /** Counted from 1. */
  readonly line?: number
  /** The goal's number as text, or `?2` for the second goal of a sheet when its number is not known. */
  readonly goal?: string
  readonly item?: string
  readonly step?: string
  readonly column?: string
  readonly span?: Span
}
