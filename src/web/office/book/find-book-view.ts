import type { BookSheet, KeptBook } from '../../../sheet/book.ts'
import { findBookSheets } from '../../../store/book/find-book-sheets.ts'
import { findFormChanges } from '../../../store/city/find-form-changes.ts'
import { type BookView, showBook } from '../../../view/show-book.ts'
import type { AreaParts } from '../../area-parts.ts'

/** Books with what has changed since each was made; what is asked of the store is asked once for each kind of book. */
export const findBookViews = async (
  { db, code }: AreaParts,
  books: readonly KeptBook[],
): Promise<readonly BookView[]> => {
  const formChangedAt = (await findFormChanges(db, code)).at(-1)?.at ?? null
  const known = new Map<string, readonly BookSheet[]>()
  const views: BookView[] = []
  for (const book of books) {
    const key = `${book.fiscalYear} ${book.phase} ${book.source}`
    const sheets = known.get(key) ?? (await findBookSheets(db, code, book))
    known.set(key, sheets)
    views.push(showBook(book, { sheets, formChangedAt }))
  }
  return views
}
