import { createHash } from 'node:crypto'
import { done } from '../../base/result.ts'
import type { BookFormat, BoundSheet } from '../../sheet/book.ts'
import { findBook } from '../../store/book/find-book.ts'
import { removeOldBooks } from '../../store/book/remove-old-books.ts'
import { saveBookMade } from '../../store/book/save-book-made.ts'
import { mediaTypeOf } from '../desk/media-type.ts'
import type { Workplace } from '../workplace.ts'

/** What was made of a book. */
export type BookToKeep = {
  readonly bookId: string
  readonly sheets: readonly BoundSheet[]
  readonly missingGlyphs: readonly string[]
  readonly files: readonly { readonly format: BookFormat; readonly name: string; readonly bytes: Uint8Array }[]
}

const daysToBringBack = 30

const daysBefore = (now: Date, days: number): string => new Date(now.getTime() - days * 24 * 3_600_000).toISOString()

/** Keeps the files of a book, unless it was made meanwhile or removed. Books removed a month ago go for good. */
export const keepBook = async (
  { store, city, now, newId }: Workplace,
  { bookId, sheets, missingGlyphs, files }: BookToKeep,
): Promise<void> => {
  const at = now()
  const madeAt = at.toISOString()
  const stored = files.map(({ format, name, bytes }) => ({
    format,
    file: {
      id: newId(),
      name,
      mediaType: mediaTypeOf(name),
      sha256: createHash('sha256').update(bytes).digest('hex'),
      createdAt: madeAt,
      bytes,
    },
  }))
  await store.transaction<null, never>(async (tx) => {
    await removeOldBooks(tx, city, daysBefore(at, daysToBringBack))
    const book = await findBook(tx, city, bookId)
    if (book && book.removedAt === null)
      await saveBookMade(tx, city, { id: bookId, madeAt, sheets, missingGlyphs, files: stored })
    return done(null)
  })
}
