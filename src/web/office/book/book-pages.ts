import { Hono } from 'hono'
import type { OfficeEnv } from '../who-acts.ts'
import { answerBook, answerBookFile, answerBookProgress } from './answer-book.tsx'
import { answerBookDeed, bookDeeds } from './answer-book-deed.ts'
import { answerBookshelf, answerOrder } from './answer-bookshelf.tsx'

/** The city's books: ordered, followed while they are made, kept, taken along, removed. */
export const bookPages = (): Hono<OfficeEnv> => {
  const pages = new Hono<OfficeEnv>()
  pages.get('/', (c) => answerBookshelf(c, c.var.parts))
  pages.post('/', (c) => answerOrder(c, c.var.parts))
  pages.get('/:book', (c) => answerBook(c, c.var.parts, c.req.param('book')))
  pages.get('/:book/progress', (c) => answerBookProgress(c, c.var.parts, c.req.param('book')))
  pages.get('/:book/:file{book\\.[a-z]+}', (c) =>
    answerBookFile(c, c.var.parts, { bookId: c.req.param('book'), ending: c.req.param('file').slice('book.'.length) }),
  )
  for (const word of Object.keys(bookDeeds))
    pages.post(`/:book/${word}`, (c) => answerBookDeed(c, c.var.parts, { bookId: c.req.param('book'), word }))
  return pages
}
