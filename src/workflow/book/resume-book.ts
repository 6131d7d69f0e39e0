import { done, type Result, refuse } from '../../base/result.ts'
import type { BookRefusalOf } from '../../sheet/book-refusal.ts'
import type { RefusalOf } from '../../sheet/refusal.ts'
import { findBook } from '../../store/book/find-book.ts'
import { saveBookJob } from '../../store/book/save-book-job.ts'
import { saveJob } from '../../store/job/save-job.ts'
import { inTurn } from '../command.ts'
import type { Actor, Workplace } from '../workplace.ts'

export type ResumeBookRefusal =
  | BookRefusalOf<'book-not-found' | 'book-under-way' | 'book-made'>
  | RefusalOf<'city-not-found' | 'not-permitted'>

/** Has a book made after all whose making was cancelled or given up. */
export const resumeBook = (
  workplace: Workplace,
  actor: Actor,
  { bookId }: { readonly bookId: string },
): Promise<Result<{ readonly jobId: string }, ResumeBookRefusal>> =>
  inTurn<{ readonly jobId: string }, ResumeBookRefusal>(
    workplace,
    actor,
    { deed: 'make-book' },
    async ({ tx, city, trace, newId }) => {
      const book = await findBook(tx, city, bookId)
      if (!book || book.removedAt !== null) return refuse({ kind: 'book-not-found' })
      if (book.madeAt !== null) return refuse({ kind: 'book-made' })
      const state = book.job?.state
      if (state === 'waiting' || state === 'running') return refuse({ kind: 'book-under-way' })
      const job = { kind: 'make-book', payload: { bookId }, dedupeKey: null, notBefore: null } as const
      const jobId = await saveJob(tx, city, { ...job, id: newId(), trace })
      await saveBookJob(tx, city, { id: bookId, jobId })
      return done({ jobId })
    },
  )
