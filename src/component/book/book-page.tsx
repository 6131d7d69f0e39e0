import type { BookView } from '../../view/show-book.ts'
import { DeedForm } from '../deed-form.tsx'
import { DeskAlert, type DeskWords } from '../desk/desk-alert.tsx'
import { MarkedWord } from '../marked-word.tsx'
import { BookChanges } from './book-changes.tsx'
import { BookFiles } from './book-files.tsx'
import { BookProgress } from './book-progress.tsx'

type BookPageProps = { readonly book: BookView; readonly said: DeskWords | null; readonly refreshes: boolean }

const Made = ({ book }: { readonly book: BookView }) => (
  <section className="mt-4 bg-paper p-4 md:p-6" aria-labelledby="files">
    <h2 id="files" className="text-std-20B-150">
      ファイル
    </h2>
    <BookFiles book={book} />
    <div className="mt-2">
      <BookChanges changes={book.changes} />
    </div>
    {book.changes.length > 0 && (
      <p className="mt-2">
        <a href={book.againAddress} className="inline-flex min-h-11 items-center">
          今の内容で作り直す
        </a>
      </p>
    )}
  </section>
)

const Missing = ({ glyphs }: { readonly glyphs: readonly string[] }) =>
  glyphs.length > 0 && (
    <section className="mt-4 bg-paper p-4 md:p-6" aria-labelledby="missing">
      <h2 id="missing" className="text-std-20B-150">
        PDFで表せない文字 <span className="text-std-16N-170 text-soft">{glyphs.length}件</span>
      </h2>
      <p>印刷用の書体にないため、PDFでは「〓」で表しています。Excel では元の文字のままです。</p>
      <ul className="mt-2 list-disc pl-6">
        {glyphs.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </section>
  )

const Contents = ({ book }: { readonly book: BookView }) => (
  <section className="mt-4 bg-paper p-4 md:p-6" aria-labelledby="contents">
    <h2 id="contents" className="text-std-20B-150">
      入っている調書 <span className="text-std-16N-170 text-soft">{book.sheetCount}件</span>
    </h2>
    <ol className="choice-rest">
      {book.sheets.map(({ key, departments, edition, state }) => (
        <li key={key} className="flex flex-wrap gap-x-3">
          {departments}
          <span className="text-soft">{edition}</span>
          <MarkedWord mark={state} />
        </li>
      ))}
    </ol>
    <p className="mt-2 text-soft">{book.hasSummary ? '総括表が付いています。' : '総括表は付いていません。'}</p>
  </section>
)

const Removed = ({ book }: { readonly book: BookView }) => (
  <div className="mt-4 border-l-4 border-warn bg-notice p-3">
    <p>この冊子は消してあります。30日間は元に戻せます。</p>
    <DeedForm action={`${book.address}/restore`} fields={{}} back="book" label="元に戻す" />
  </div>
)

/** One book: how far it is, or its files, what was bound in it, and what has changed since. */
export const BookPage = ({ book, said, refreshes }: BookPageProps) => (
  <article>
    <h1 className="text-std-28B-150">{book.title}の冊子</h1>
    <p className="mt-1 text-soft">
      {book.source}　{book.made}
    </p>
    <p role="status" id="job-said" className="sr-only" />
    <div id="book" tabIndex={-1} data-follow-part="">
      <DeskAlert words={said} />
      {book.isRemoved ? (
        <Removed book={book} />
      ) : (
        <>
          <BookProgress book={book} refreshes={refreshes} />
          {book.isMade && (
            <>
              <Made book={book} />
              <Missing glyphs={book.missingGlyphs} />
              <Contents book={book} />
            </>
          )}
          <div className="desk-deeds not-on-paper">
            <DeedForm action={`${book.address}/remove`} fields={{ from: 'book' }} back="book" label="この冊子を消す" />
          </div>
        </>
      )}
    </div>
  </article>
)
