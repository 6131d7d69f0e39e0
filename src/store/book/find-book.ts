import type { KeptBook } from '../../sheet/book.ts'
import type { Reader } from '../store.ts'
import { bookOfRow, bookRows } from './book-rows.ts'
import { findBookFiles } from './find-book-files.ts'

/** One book with how far it is, or null. */
export const findBook = async (db: Reader, city: string, bookId: string): Promise<KeptBook | null> => {
  const row = await bookRows(db, city).where('book.id', '=', bookId).executeTakeFirst()
  if (!row) return null
  const files = await findBookFiles(db, city, [bookId])
  return bookOfRow(row, files.get(bookId) ?? [])
}
