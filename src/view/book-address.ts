import type { BookFormat, BookOrder } from '../sheet/book.ts'

/** Where books are made and kept: /office/book. */
export const bookshelfAddress = '/office/book'

/** The page on which a book of a year and phase is chosen: /office/book?year=2026&phase=midyear&of=published. */
export const bookChoiceAddress = ({
  fiscalYear,
  phase,
  source,
}: Pick<BookOrder, 'fiscalYear' | 'phase' | 'source'>): string =>
  `${bookshelfAddress}?year=${fiscalYear}&phase=${phase}&of=${source}`

/** One book: /office/book/…. */
export const bookAddress = (bookId: string): string => `${bookshelfAddress}/${encodeURIComponent(bookId)}`

/** How far its making is, for the script. */
export const bookProgressAddress = (bookId: string): string => `${bookAddress(bookId)}/progress`

/** One of its files: /office/book/…/book.pdf. */
export const bookFileAddress = (bookId: string, format: BookFormat): string => `${bookAddress(bookId)}/book.${format}`
