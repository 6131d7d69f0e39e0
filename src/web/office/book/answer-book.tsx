import type { Context } from 'hono'
import { BookPage } from '../../../component/book/book-page.tsx'
import { bookFormats } from '../../../sheet/book.ts'
import { findBook } from '../../../store/book/find-book.ts'
import { findStoredFile } from '../../../store/file/find-stored-file.ts'
import { bookshelfAddress } from '../../../view/book-address.ts'
import { showBookProgress } from '../../../view/show-book-progress.ts'
import { answerPage, answerProblem } from '../../answer-page.tsx'
import { contentDisposition } from '../../content-disposition.ts'
import type { OfficeParts } from '../office-parts.ts'
import { placeSite } from '../place-site.ts'
import type { BookProblem } from './book-problem.ts'
import { findBookViews } from './find-book-view.ts'

/** Often enough to see it go on, seldom enough to be read. */
const refreshInSeconds = 3

/** Answers with one book: how far it is, or its files and what is in it; with a refusal where one was given. */
export const answerBook = async (
  c: Context,
  parts: OfficeParts,
  bookId: string,
  problem: BookProblem | null = null,
): Promise<Response> => {
  const { db, code, frame } = parts
  const { site } = await placeSite(parts, 'book')
  const book = await findBook(db, code, bookId)
  const [view] = await findBookViews(parts, book ? [book] : [])
  if (!view) return answerProblem(c, site, 'book-not-found')
  const refreshes = view.progress?.isRunning === true && c.req.query('still') === undefined && c.req.method === 'GET'
  return answerPage(
    c,
    {
      site,
      title: `${view.title}の冊子`,
      crumbs: [
        { label: '冊子', address: bookshelfAddress },
        { label: view.title, address: null },
      ],
      script: frame.followJob,
      status: problem?.status ?? 200,
      ...(refreshes && { refreshInSeconds }),
    },
    <BookPage book={view} said={problem && { kind: 'refused', lines: [problem.words] }} refreshes={refreshes} />,
  )
}

/** Answers with how far the making of a book is, for the script. */
export const answerBookProgress = async (c: Context, { db, code }: OfficeParts, bookId: string): Promise<Response> => {
  const progress = showBookProgress((await findBook(db, code, bookId))?.job ?? null)
  if (!progress) return c.notFound()
  const { isRunning, done, all, words } = progress
  return c.json({ isRunning, done, all, words })
}

/** Answers with a file of a book. */
export const answerBookFile = async (
  c: Context,
  { db, code }: OfficeParts,
  { bookId, ending }: { readonly bookId: string; readonly ending: string },
): Promise<Response> => {
  const format = bookFormats.find((known) => known === ending)
  const book = await findBook(db, code, bookId)
  const file = book?.files.find((one) => one.format === format)
  const stored = file ? await findStoredFile(db, code, file.fileId) : null
  if (!book || !stored) return c.notFound()
  return c.body(Uint8Array.from(stored.bytes), 200, {
    'content-type': stored.mediaType,
    'content-disposition': contentDisposition(stored.name, `shirube-book-${book.fiscalYear}-${book.phase}.${ending}`),
  })
}
