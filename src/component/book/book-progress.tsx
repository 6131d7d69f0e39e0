import type { BookView } from '../../view/show-book.ts'
import { DeedForm } from '../deed-form.tsx'
import { JobGoesOn } from '../job-goes-on.tsx'

type BookProgressProps = {
  readonly book: BookView
  /** Whether the page asks for itself anew where there is no script. */
  readonly refreshes: boolean
}

const Bar = ({ book }: Pick<BookProgressProps, 'book'>) =>
  book.progress && (
    <progress
      className="desk-progress"
      max={book.progress.all ?? 1}
      value={book.progress.done}
      aria-label="冊子の作成の進み具合"
    />
  )

const Running = ({ book, refreshes }: BookProgressProps) => (
  <>
    <Bar book={book} />
    <div className="desk-deeds">
      {book.progress && !book.progress.isCancelAsked && (
        <DeedForm action={`${book.address}/cancel`} fields={{}} back="making" label="作成を止める" />
      )}
      <JobGoesOn work="作成" refreshes={refreshes} />
    </div>
  </>
)

/** How far the making of a book is, with a bar while it runs, a way to stop it and to take it up again. */
export const BookProgress = ({ book, refreshes }: BookProgressProps) =>
  book.progress && (
    <section
      id="making"
      tabIndex={-1}
      className="mt-4 bg-paper p-4 md:p-6"
      aria-label="冊子の作成"
      {...(book.progress.isRunning && { 'data-follow': book.progressAddress })}
    >
      <p data-follow-words="">{book.progress.words}</p>
      {book.progress.isRunning && <Running book={book} refreshes={refreshes} />}
      {book.progress.isStopped && (
        <div className="desk-deeds">
          <DeedForm action={`${book.address}/resume`} fields={{}} back="making" label="もう一度作る" kind="main" />
        </div>
      )}
    </section>
  )
