import { Hono } from 'hono'
import type { OfficeParts } from '../office-parts.ts'
import { answerBook, answerBookFile, answerBookProgress } from './answer-book.tsx'
import { answerBookDeed, bookDeeds } from './answer-book-deed.ts'
import { answerBookshelf, answerOrder } from './answer-bookshelf.tsx'

/** The city's books: ordered, followed while they are made, kept, taken along, removed. */
export const bookPages = (parts: OfficeParts): Hono => {
  const pages = new Hono()
  pages.get('/', (c) => answerBookshelf(c, parts))
  pages.post('/', (c) => answerOrder(c, parts))
  pages.get('/:book', (c) => answerBook(c, parts, c.req.param('book')))
  pages.get('/:book/progress', (c) => answerBookProgress(c, parts, c.req.param('book')))
  pages.get('/:book/:file{book\\.[a-z]+}', (c) =>
    answerBookFile(c, parts, { bookId: c.req.param('book'), ending: c.req.param('file').slice('book.'.length) }),
  )
  for (const word of Object.keys(bookDeeds))
    pages.post(`/:book/${word}`, (c) => answerBookDeed(c, parts, { bookId: c.req.param('book'), word }))
  return pages
}
