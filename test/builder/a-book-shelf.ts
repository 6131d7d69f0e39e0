import type { BookOrder, KeptBook } from '../../src/sheet/book.ts'
import type { JobAtWork } from '../../src/sheet/job.ts'
import type { Sheet } from '../../src/sheet/sheet.ts'
import { findBook } from '../../src/store/book/find-book.ts'
import { findJob } from '../../src/store/job/find-job.ts'
import type { Store } from '../../src/store/store.ts'
import { approveSheet } from '../../src/workflow/approve-sheet.ts'
import { orderBook } from '../../src/workflow/book/order-book.ts'
import { importSheet } from '../../src/workflow/import-sheet.ts'
import { publishSheet } from '../../src/workflow/publish-sheet.ts'
import { submitSheet } from '../../src/workflow/submit-sheet.ts'
import { aGoal, anActor, aSheet, aWorkplace, theValue } from './a-workplace.ts'

const order: BookOrder = {
  fiscalYear: 2025,
  phase: 'initial',
  source: 'published',
  sheetIds: null,
  hasSummary: true,
}

/** A city with two departments published, 環境部 being written, and what makes its books. */
export const aBookShelf = async (store: Store) => {
  const workplace = await aWorkplace(store)
  const { city } = workplace

  const bring = async (sheet: Partial<Sheet>) =>
    theValue(await importSheet(workplace, anActor, { sheet: aSheet(sheet), findings: [], source: '当初.txt' }))
  const publish = async (seen: Awaited<ReturnType<typeof bring>>) => {
    const submitted = theValue(await submitSheet(workplace, anActor, seen))
    return theValue(await publishSheet(workplace, anActor, theValue(await approveSheet(workplace, anActor, submitted))))
  }

  const civic = await bring({})
  await publish(civic)
  const education = await bring({ departments: ['教育委員会'], goals: [aGoal({ title: '学びを支える' })] })
  await publish(education)
  const environment = await bring({ departments: ['環境部'], goals: [aGoal({ title: '水と緑のまち' })] })

  const ask = async (wish: Partial<BookOrder> = {}) =>
    theValue(await orderBook(workplace, anActor, { ...order, ...wish }))

  const book = async (bookId: string): Promise<KeptBook> => {
    const found = await findBook(store.db, city, bookId)
    if (!found) throw new Error('no such book')
    return found
  }

  /** The job of a book as its handler gets it. */
  const work = async (
    bookId: string,
    { signal = new AbortController().signal, report = async () => {} }: Partial<Omit<JobAtWork, 'job'>> = {},
  ): Promise<JobAtWork<'make-book'>> => {
    const job = await findJob(store.db, city, (await book(bookId)).job?.id ?? '')
    if (!job) throw new Error('no job')
    return { job: { ...job, kind: 'make-book', payload: { bookId } }, signal, report }
  }
  return { workplace, store, city, civic, education, environment, publish, ask, book, work, order }
}
