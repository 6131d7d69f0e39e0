import { bookshelfAddress } from '../../view/book-address.ts'
import type { BookView } from '../../view/show-book.ts'
import type { BookChoice } from '../../view/show-book-choice.ts'
import { DeedForm } from '../deed-form.tsx'
import { DeskAlert, type DeskWords } from '../desk/desk-alert.tsx'
import { HiddenFields } from '../hidden-fields.tsx'
import { MarkedWord } from '../marked-word.tsx'
import { SwitchBar } from '../switch-bar.tsx'
import { BookChanges } from './book-changes.tsx'
import { BookFiles } from './book-files.tsx'

type BookshelfPageProps = {
  readonly choice: BookChoice
  readonly books: readonly BookView[]
  readonly said: DeskWords | null
}

const Filters = ({ choice }: { readonly choice: BookChoice }) => (
  <div className="choice-filters">
    <nav aria-label="冊子にする年度">
      <SwitchBar options={choice.years} />
    </nav>
    <nav aria-label="冊子にする報告">
      <SwitchBar options={choice.phases} />
    </nav>
    <nav aria-label="冊子にする内容">
      <SwitchBar options={choice.sources} />
    </nav>
  </div>
)

const Ready = ({ choice }: { readonly choice: BookChoice }) => (
  <fieldset className="choice-list">
    <legend>
      冊子に入れる部局 <span className="font-normal text-soft">{choice.ready.length}件</span>
    </legend>
    {choice.ready.map(({ sheetId, departments, state, edition, isChosen }) => (
      <label key={sheetId} className="choice-line">
        <input type="checkbox" name="sheet" value={sheetId} defaultChecked={isChosen} />
        <span>{departments}</span>
        <span className="flex flex-wrap gap-x-3 text-dns-14N-130">
          <MarkedWord mark={state} />
          {edition}
        </span>
      </label>
    ))}
  </fieldset>
)

const NotReady = ({ choice }: { readonly choice: BookChoice }) =>
  choice.notReady.length > 0 && (
    <section className="mt-4" aria-labelledby="not-ready">
      <h3 id="not-ready" className="font-bold">
        冊子に入らない部局 <span className="font-normal text-soft">{choice.notReady.length}件</span>
      </h3>
      <ul className="choice-rest">
        {choice.notReady.map(({ key, departments, state }) => (
          <li key={key} className="flex flex-wrap gap-x-3">
            {departments}
            <MarkedWord mark={state} />
          </li>
        ))}
      </ul>
    </section>
  )

const Order = ({ choice }: { readonly choice: BookChoice }) => (
  <form method="post" action={bookshelfAddress} className="bg-paper p-4 md:p-6">
    <HiddenFields fields={choice.fields} />
    {choice.ready.length === 0 ? (
      <p>
        {choice.name}
        には、冊子にできる調書がまだありません。ほかの年度や報告を選ぶか、「今の内容（作成中を含む）」を選んでください。
      </p>
    ) : (
      <>
        <Ready choice={choice} />
        <label className="choice-line mt-4">
          <input type="checkbox" name="summary" value="yes" defaultChecked={true} />
          <span>総括表（全部の目標と自己評価の一覧）を付ける</span>
        </label>
        <button type="submit" className="main-button mt-4">
          冊子を作る
        </button>
      </>
    )}
    <NotReady choice={choice} />
  </form>
)

const Row = ({ book }: { readonly book: BookView }) => (
  <tr>
    <th scope="row">
      <a href={book.address} className="inline-flex min-h-11 items-center font-bold">
        {book.title}
      </a>
      <span className="block text-dns-14N-130 text-soft">
        {book.source}　{book.made}
      </span>
    </th>
    <td>
      <span className="stack-label">ファイル</span>
      {book.progress === null ? (
        <BookFiles book={book} />
      ) : (
        <p
          className={book.progress.isStopped ? 'text-warn' : 'text-action'}
          {...(book.progress.isRunning && { 'data-follow': book.progressAddress })}
        >
          <span data-follow-words="">{book.progress.words}</span>
        </p>
      )}
    </td>
    <td>
      <span className="stack-label">作ったあと</span>
      {book.isMade && (
        <>
          <span className="block">調書 {book.sheetCount}件</span>
          <BookChanges changes={book.changes} />
        </>
      )}
    </td>
    <td>
      <DeedForm action={`${book.address}/remove`} fields={{}} back="books" label="消す" />
    </td>
  </tr>
)

const Shelf = ({ books }: { readonly books: readonly BookView[] }) => (
  <table className="stack board">
    <caption className="sr-only">作った冊子と、そのファイル</caption>
    <thead>
      <tr>
        <th scope="col" className="desk-wide">
          冊子
        </th>
        <th scope="col">ファイル</th>
        <th scope="col">作ったあと</th>
        <th scope="col" className="choice-deed">
          すること
        </th>
      </tr>
    </thead>
    <tbody>
      {books.map((book) => (
        <Row key={book.id} book={book} />
      ))}
    </tbody>
  </table>
)

const Removed = ({ books }: { readonly books: readonly BookView[] }) =>
  books.length > 0 && (
    <details className="mt-6">
      <summary className="min-h-8">消した冊子 {books.length}件（30日間は戻せます）</summary>
      <ul className="mt-2 bg-paper p-4">
        {books.map((book) => (
          <li key={book.id} className="flex flex-wrap items-center gap-x-6 py-1">
            <span>
              {book.title}　{book.source}　{book.made}
            </span>
            <DeedForm action={`${book.address}/restore`} fields={{}} back="books" label="元に戻す" />
          </li>
        ))}
      </ul>
    </details>
  )

/** Where the city's books are ordered, and those made before. */
export const BookshelfPage = ({ choice, books, said }: BookshelfPageProps) => {
  const kept = books.filter(({ isRemoved }) => !isRemoved)
  return (
    <>
      <h1 className="text-std-28B-150 md:text-std-32B-150">冊子</h1>
      <p className="mt-1 max-w-[45em]">
        部局ごとの調書を、表紙・目次・評価の区分を付けて1冊にまとめます。PDF と Excel の両方ができます。
      </p>
      <DeskAlert words={said} />
      <section className="mt-6" aria-labelledby="order">
        <h2 id="order" className="text-std-24B-150">
          {choice.name}の冊子を作る
        </h2>
        <Filters choice={choice} />
        <Order choice={choice} />
      </section>
      <p role="status" id="job-said" className="sr-only" />
      <section id="books" tabIndex={-1} className="mt-10" aria-labelledby="books-title" data-follow-part="">
        <h2 id="books-title" className="mb-4 text-std-24B-150">
          作った冊子 <span className="text-std-16N-170 text-soft">{kept.length}件</span>
        </h2>
        {kept.length === 0 ? (
          <p className="text-soft">まだ冊子はありません。上から作ると、ここに並びます。</p>
        ) : (
          <Shelf books={kept} />
        )}
        <Removed books={books.filter(({ isRemoved }) => isRemoved)} />
      </section>
    </>
  )
}
