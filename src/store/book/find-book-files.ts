import { type BookFile, bookFormats } from '../../sheet/book.ts'
import type { Reader } from '../store.ts'

/** The files of some books, without their bytes, by the book's id; each book's PDF first. */
export const findBookFiles = async (
  db: Reader,
  city: string,
  books: readonly string[],
): Promise<ReadonlyMap<string, readonly BookFile[]>> => {
  if (books.length === 0) return new Map()
  const rows = await db
    .selectFrom('book_file')
    .innerJoin('stored_file', (join) =>
      join.onRef('stored_file.city', '=', 'book_file.city').onRef('stored_file.id', '=', 'book_file.stored_file'),
    )
    .select(['book_file.book', 'book_file.format', 'stored_file.id', 'stored_file.size'])
    .where('book_file.city', '=', city)
    .where('book_file.book', 'in', books)
    .execute()
  const files = rows
    .map(({ book, format, id, size }) => ({ book, file: { format, fileId: id, sizeInBytes: size } }))
    .toSorted((a, b) => bookFormats.indexOf(a.file.format) - bookFormats.indexOf(b.file.format))
  return new Map(
    [...Map.groupBy(files, ({ book }) => book)].map(([book, own]) => [book, own.map(({ file }) => file)] as const),
  )
}
