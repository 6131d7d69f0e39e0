import { done, type Result, refuse } from '../../base/result.ts'
import type { BookRefusalOf } from '../../sheet/book-refusal.ts'
import type { RefusalOf } from '../../sheet/refusal.ts'
import { findBook } from '../../store/book/find-book.ts'
import { saveBookRemoved } from '../../store/book/save-book-removed.ts'
import { audit, inTurn } from '../command.ts'
import type { Actor, Workplace } from '../workplace.ts'

export type RestoreBookRefusal = BookRefusalOf<'book-not-found'> | RefusalOf<'city-not-found' | 'not-permitted'>

/** Brings a removed book back into the list. */
export const restoreBook = (
  workplace: Workplace,
  actor: Actor,
  { bookId }: { readonly bookId: string },
): Promise<Result<null, RestoreBookRefusal>> =>
  inTurn<null, RestoreBookRefusal>(workplace, actor, { deed: 'make-book' }, async (command) => {
    const { tx, city } = command
    const book = await findBook(tx, city, bookId)
    if (!book || book.removedAt === null) return refuse({ kind: 'book-not-found' })
    await saveBookRemoved(tx, city, { id: bookId, removedAt: null })
    await audit(command, { action: 'restore-book', sheetId: null, phase: book.phase, detail: { book: bookId } })
    return done(null)
  })
