import type { Context } from 'hono'
import { z } from 'zod'
import { BookshelfPage } from '../../../component/book/bookshelf-page.tsx'
import { bookSources } from '../../../sheet/book.ts'
import { findBookSheets } from '../../../store/book/find-book-sheets.ts'
import { findBooks } from '../../../store/book/find-books.ts'
import { findDepartmentsOfYear } from '../../../store/city/find-departments-of-year.ts'
import { bookAddress } from '../../../view/book-address.ts'
import { type BookChosen, showBookChoice } from '../../../view/show-book-choice.ts'
import { orderBook } from '../../../workflow/book/order-book.ts'
import { answerPage } from '../../answer-page.tsx'
import type { OfficeParts } from '../office-parts.ts'
import { placeSite } from '../place-site.ts'
import { readYearAndPhase } from '../read-year-and-phase.ts'
import { type BookProblem, bookProblem } from './book-problem.ts'
import { findBookViews } from './find-book-view.ts'

type Asked = {
  readonly order: BookChosen
  readonly chosen: readonly string[] | null
  readonly problem: BookProblem | null
}

const readChosen = (
  fields: { readonly year?: string | undefined; readonly phase?: string | undefined; readonly of?: string | undefined },
  now: Date,
): BookChosen => ({
  ...readYearAndPhase({ year: fields.year, phase: fields.phase }, now),
  source: bookSources.find((known) => known === fields.of) ?? 'published',
})

const answer = async (c: Context, parts: OfficeParts, { order, chosen, problem }: Asked): Promise<Response> => {
  const { db, code, frame } = parts
  const { site, years } = await placeSite(parts, 'book')
  const ready = await findBookSheets(db, code, order)
  const choice = showBookChoice(order, {
    years,
    departments: await findDepartmentsOfYear(db, code, order.fiscalYear),
    ready,
    current: order.source === 'current' ? ready : await findBookSheets(db, code, { ...order, source: 'current' }),
    chosen,
  })
  const books = await findBookViews(parts, await findBooks(db, code))
  return answerPage(
    c,
    { site, title: '冊子', crumbs: [], script: frame.followJob, status: problem?.status ?? 200 },
    <BookshelfPage choice={choice} books={books} said={problem && { kind: 'refused', lines: [problem.words] }} />,
  )
}

/** Answers with what a book can be made of, and the books made before. */
export const answerBookshelf = (c: Context, parts: OfficeParts): Promise<Response> => {
  const { year, phase, of } = c.req.query()
  return answer(c, parts, { order: readChosen({ year, phase, of }, parts.frame.now()), chosen: null, problem: null })
}

const text = z.string().max(100).optional()
const schema = z.object({
  year: text,
  phase: text,
  of: text,
  sheet: z
    .union([z.string(), z.array(z.string())])
    .default([])
    .transform((value) => (typeof value === 'string' ? [value] : value)),
  summary: z.literal('yes').optional().catch(undefined),
})

/** Orders a book and leads to its page; a refusal is said on the page where it was ordered. */
export const answerOrder = async (c: Context, parts: OfficeParts): Promise<Response> => {
  const read = schema.safeParse(await c.req.parseBody({ all: true }))
  const fields = read.data ?? { sheet: [] }
  const order = readChosen(fields, parts.frame.now())
  const chosen = fields.sheet
  const hasSummary = read.data?.summary === 'yes'
  const ordered = await orderBook(parts.workplace, parts.actor, { ...order, sheetIds: chosen, hasSummary })
  return ordered.ok
    ? c.redirect(bookAddress(ordered.value.bookId), 303)
    : answer(c, parts, { order, chosen, problem: bookProblem(ordered.refusal) })
}
