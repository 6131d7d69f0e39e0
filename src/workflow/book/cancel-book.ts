import { done, type Result, refuse } from '../../base/result.ts'
import type { BookRefusalOf } from '../../sheet/book-refusal.ts'
import type { JobState } from '../../sheet/job.ts'
import type { RefusalOf } from '../../sheet/refusal.ts'
import { findBook } from '../../store/book/find-book.ts'
import { saveJobCancelled } from '../../store/job/save-job-cancelled.ts'
import { inTurn } from '../command.ts'
import type { Actor, Workplace } from '../workplace.ts'

export type CancelBookRefusal = BookRefusalOf<'book-not-found'> | RefusalOf<'city-not-found' | 'not-permitted'>

/** Stops the making of a book after what it is at; it can be taken up again. */
export const cancelBook = (
  workplace: Workplace,
  actor: Actor,
  { bookId }: { readonly bookId: string },
): Promise<Result<{ readonly state: JobState }, CancelBookRefusal>> =>
  inTurn<{ readonly state: JobState }, CancelBookRefusal>(
    workplace,
    actor,
    { deed: 'make-book' },
    async ({ tx, city, trace }) => {
      const book = await findBook(tx, city, bookId)
      if (!book?.job) return refuse({ kind: 'book-not-found' })
      const state = await saveJobCancelled(tx, city, { id: book.job.id, at: trace.at })
      return state === null ? refuse({ kind: 'book-not-found' }) : done({ state })
    },
  )
