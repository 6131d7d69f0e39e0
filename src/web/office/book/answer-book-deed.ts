import type { Context } from 'hono'
import type { Result } from '../../../base/result.ts'
import { bookAddress, bookshelfAddress } from '../../../view/book-address.ts'
import { cancelBook } from '../../../workflow/book/cancel-book.ts'
import { removeBook } from '../../../workflow/book/remove-book.ts'
import { restoreBook } from '../../../workflow/book/restore-book.ts'
import { resumeBook } from '../../../workflow/book/resume-book.ts'
import type { OfficeParts } from '../office-parts.ts'
import { answerBook } from './answer-book.tsx'
import { type AnyBookRefusal, bookProblem } from './book-problem.ts'

type Asked = { readonly bookId: string }
type Deed = (
  workplace: OfficeParts['workplace'],
  actor: OfficeParts['actor'],
  asked: Asked,
) => Promise<Result<unknown, AnyBookRefusal>>

/** What can be done to a book, by the end of its address, and where that leads to. */
export const bookDeeds: Readonly<Record<string, { readonly deed: Deed; readonly leadsTo: 'book' | 'shelf' }>> = {
  cancel: { deed: cancelBook, leadsTo: 'book' },
  resume: { deed: resumeBook, leadsTo: 'book' },
  remove: { deed: removeBook, leadsTo: 'shelf' },
  restore: { deed: restoreBook, leadsTo: 'book' },
}

/** Does something to a book and leads on; a refusal is said on the book's page. */
export const answerBookDeed = async (
  c: Context,
  parts: OfficeParts,
  { bookId, word }: Asked & { readonly word: string },
): Promise<Response> => {
  const found = bookDeeds[word]
  if (!found) return c.notFound()
  const result = await found.deed(parts.workplace, parts.actor, { bookId })
  if (!result.ok) return answerBook(c, parts, bookId, bookProblem(result.refusal))
  return c.redirect(found.leadsTo === 'shelf' ? `${bookshelfAddress}#books` : bookAddress(bookId), 303)
}
