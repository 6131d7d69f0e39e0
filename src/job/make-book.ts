import { writeBookExcel } from '../export/write-book-excel.ts'
import { writeBookPdf } from '../export/write-pdf.ts'
import type { KeptBook } from '../sheet/book.ts'
import type { JobAtWork, JobEnd } from '../sheet/job.ts'
import { findBook } from '../store/book/find-book.ts'
import { bookFileName, bookStepWords } from '../view/message/book-label.ts'
import { dayInJapan } from '../view/show-day.ts'
import { keepBook } from '../workflow/book/keep-book.ts'
import type { Workplace } from '../workflow/workplace.ts'
import { type BookGathered, gatherBook } from './gather-book.ts'

type Tools = Pick<JobAtWork<'make-book'>, 'signal' | 'report'>

/** The two files that are written when all sheets are there. */
const stepsAfter = 2

const write = async (
  workplace: Workplace,
  kept: KeptBook,
  { book, sheets }: BookGathered,
  { signal, report }: Tools,
): Promise<JobEnd> => {
  const all = sheets.length + stepsAfter
  await report({ done: sheets.length, all, word: bookStepWords.pdf })
  if (signal.aborted) return { kind: 'cut-short' }
  const { pdf, missingGlyphs } = await writeBookPdf(book)
  await report({ done: sheets.length + 1, all, word: bookStepWords.xlsx })
  if (signal.aborted) return { kind: 'cut-short' }
  const xlsx = await writeBookExcel(book)
  if (signal.aborted) return { kind: 'cut-short' }
  await keepBook(workplace, {
    bookId: kept.id,
    sheets,
    missingGlyphs,
    files: [
      { format: 'pdf', name: bookFileName(kept, 'pdf'), bytes: pdf },
      { format: 'xlsx', name: bookFileName(kept, 'xlsx'), bytes: xlsx },
    ],
  })
  await report({ done: all, all, word: null })
  return { kind: 'finished', outcome: { sheets: sheets.length, pdf: pdf.length, xlsx: xlsx.length } }
}

/**
 * Makes a book: gathers its sheets, writes PDF and workbook, keeps both at once. Done again for a book that is made it
 * leaves that as it is; stopped half way it leaves nothing.
 */
export const makeBook = async (
  workplace: Workplace,
  { job, signal, report }: JobAtWork<'make-book'>,
): Promise<JobEnd> => {
  const { store, city, now } = workplace
  const kept = await findBook(store.db, city, job.payload.bookId)
  if (!kept || kept.madeAt !== null || kept.removedAt !== null) return { kind: 'finished', outcome: {} }
  const gathered = await gatherBook(store.db, city, kept, {
    date: dayInJapan(now().toISOString()),
    before: async ({ index, all, name }) => {
      await report({ done: index, all: all + stepsAfter, word: name })
      return !signal.aborted
    },
  })
  if (signal.aborted) return { kind: 'cut-short' }
  if (!gathered) throw new Error('there is no sheet any more to make this book of')
  return write(workplace, kept, gathered, { signal, report })
}
