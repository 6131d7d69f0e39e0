import { done, type Result, refuse } from '../../base/result.ts'
import type { BookOrder } from '../../sheet/book.ts'
import type { BookRefusalOf } from '../../sheet/book-refusal.ts'
import type { RefusalOf } from '../../sheet/refusal.ts'
import { findBookSheets } from '../../store/book/find-book-sheets.ts'
import { saveBook } from '../../store/book/save-book.ts'
import { saveJob } from '../../store/job/save-job.ts'
import { audit, inTurn } from '../command.ts'
import type { Actor, Workplace } from '../workplace.ts'

export type BookOrdered = { readonly bookId: string; readonly jobId: string }
export type OrderBookRefusal =
  | BookRefusalOf<'no-sheets-to-bind' | 'sheets-not-ready'>
  | RefusalOf<'city-not-found' | 'not-permitted'>

/**
 * Has a book made by a job: `orderBook(workplace, actor, { fiscalYear: 2026, phase: 'midyear', source: 'published',
 * sheetIds: null, hasSummary: true })`. Whoever chooses every sheet that is ready wants all, also those ready by then.
 */
export const orderBook = (
  workplace: Workplace,
  actor: Actor,
  order: BookOrder,
): Promise<Result<BookOrdered, OrderBookRefusal>> =>
  inTurn<BookOrdered, OrderBookRefusal>(workplace, actor, { deed: 'make-book' }, async (command) => {
    const { tx, city, newId, trace } = command
    const ready = new Set((await findBookSheets(tx, city, order)).map(({ sheetId }) => sheetId))
    const chosen = order.sheetIds === null ? null : new Set(order.sheetIds)
    if (ready.size === 0 || chosen?.size === 0) return refuse({ kind: 'no-sheets-to-bind' })
    const missing = chosen?.difference(ready).size ?? 0
    if (missing > 0) return refuse({ kind: 'sheets-not-ready', count: missing })
    const sheetIds = chosen === null || chosen.size === ready.size ? null : [...chosen]
    const bookId = newId()
    const job = { kind: 'make-book', payload: { bookId }, dedupeKey: bookId, notBefore: null } as const
    const jobId = await saveJob(tx, city, { ...job, id: newId(), trace })
    await saveBook(tx, city, { ...order, sheetIds, id: bookId, jobId, trace })
    const { fiscalYear, phase, source } = order
    const detail = { book: bookId, fiscalYear, source, sheets: sheetIds?.length ?? null }
    await audit(command, { action: 'make-book', sheetId: null, phase, detail })
    return done({ bookId, jobId })
  })
