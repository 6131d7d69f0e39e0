import type { BookView } from '../../view/show-book.ts'

/** The files of a book to take along, each with its size. */
export const BookFiles = ({ book }: { readonly book: BookView }) => (
  <ul className="flex flex-wrap gap-x-6" aria-label={`${book.title}の冊子のダウンロード`}>
    {book.files.map(({ label, address, size }) => (
      <li key={address}>
        <a href={address} className="inline-flex min-h-11 items-center">
          {label}（{size}）
        </a>
      </li>
    ))}
  </ul>
)
