import { done, type Result, refuse } from '../../base/result.ts'
import type { BookRefusalOf } from '../../sheet/book-refusal.ts'
import type { RefusalOf } from '../../sheet/refusal.ts'
import { findBook } from '../../store/book/find-book.ts'
import { saveBookRemoved } from '../../store/book/save-book-removed.ts'
import { saveJobCancelled } from '../../store/job/save-job-cancelled.ts'
import { audit, inTurn } from '../command.ts'
import type { Actor, Workplace } from '../workplace.ts'

export type RemoveBookRefusal = BookRefusalOf<'book-not-found'> | RefusalOf<'city-not-found' | 'not-permitted'>

/** Takes a book out of the list; one that is being made is stopped. It can be brought back for a month. */
export const removeBook = (
  workplace: Workplace,
  actor: Actor,
  { bookId }: { readonly bookId: string },
): Promise<Result<null, RemoveBookRefusal>> =>
  inTurn<null, RemoveBookRefusal>(workplace, actor, { deed: 'make-book' }, async (command) => {
    const { tx, city, trace } = command
    const book = await findBook(tx, city, bookId)
    if (!book || book.removedAt !== null) return refuse({ kind: 'book-not-found' })
    if (book.job && book.madeAt === null) await saveJobCancelled(tx, city, { id: book.job.id, at: trace.at })
    await saveBookRemoved(tx, city, { id: bookId, removedAt: trace.at })
    await audit(command, { action: 'remove-book', sheetId: null, phase: book.phase, detail: { book: bookId } })
    return done(null)
  })
