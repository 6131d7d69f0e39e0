import { makeBook } from '../job/make-book.ts'
import type { JobHandlers } from '../sheet/job.ts'
import { readReception } from '../workflow/desk/read-reception.ts'
import { readDocument } from '../workflow/reader/read-document.ts'
import type { Workplace } from '../workflow/workplace.ts'

/** What does the jobs of a city, kind by kind. */
export const jobHandlers = (workplace: Workplace): JobHandlers => ({
  'make-book': (work) => makeBook(workplace, work),
  'read-reception': (work) => readReception(workplace, { readDocument }, work),
})
