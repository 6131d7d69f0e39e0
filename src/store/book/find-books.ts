import type { KeptBook } from '../../sheet/book.ts'
import type { Reader } from '../store.ts'
import { bookOfRow, bookRows } from './book-rows.ts'
import { findBookFiles } from './find-book-files.ts'

/** The newest books of a city, those that were removed and can be brought back included. */
export const findBooks = async (db: Reader, city: string, most = 200): Promise<readonly KeptBook[]> => {
  const rows = await bookRows(db, city).orderBy('book.id', 'desc').limit(most).execute()
  const files = await findBookFiles(
    db,
    city,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => bookOfRow(row, files.get(row.id) ?? []))
}
