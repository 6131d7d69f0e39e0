import { fiscalYearName } from '../base/wareki.ts'
import type { KeptBook } from '../sheet/book.ts'
import { bookAddress, bookChoiceAddress, bookFileAddress, bookProgressAddress } from './book-address.ts'
import { bookFormatLabels, bookSourceLabels } from './message/book-label.ts'
import { phaseNames } from './message/phase-label.ts'
import { stateLabels } from './message/state-label.ts'
import type { WordMark } from './message/word-mark.ts'
import { type BookNow, showBookChanges } from './show-book-change.ts'
import { type BookProgress, showBookProgress } from './show-book-progress.ts'
import { showTime } from './show-day.ts'
import { showSize } from './show-size.ts'

export type BookFileView = { readonly label: string; readonly address: string; readonly size: string }

/** A book as its page and the shelf show it. */
export type BookView = {
  readonly id: string
  readonly address: string
  readonly progressAddress: string
  /** Where another one of its kind is ordered. */
  readonly againAddress: string
  /** 「令和8年度 中間報告」. */
  readonly title: string
  readonly source: string
  readonly hasSummary: boolean
  /** 「令和8年10月10日 12時00分　企画課」. */
  readonly made: string
  readonly isMade: boolean
  readonly isRemoved: boolean
  readonly sheetCount: number
  readonly sheets: readonly {
    readonly key: string
    readonly departments: string
    readonly edition: string
    readonly state: WordMark
  }[]
  readonly missingGlyphs: readonly string[]
  readonly files: readonly BookFileView[]
  readonly changes: readonly string[]
  /** Null once it is made. */
  readonly progress: BookProgress | null
}

/** A book with what was bound in it, its files with their size, and what has changed since. */
export const showBook = (book: KeptBook, now: BookNow): BookView => ({
  id: book.id,
  address: bookAddress(book.id),
  progressAddress: bookProgressAddress(book.id),
  againAddress: bookChoiceAddress(book),
  title: `${fiscalYearName(book.fiscalYear)} ${phaseNames[book.phase]}`,
  source: bookSourceLabels[book.source],
  hasSummary: book.hasSummary,
  made: `${showTime(book.madeAt ?? book.createdAt)}　${book.actor}`,
  isMade: book.madeAt !== null,
  isRemoved: book.removedAt !== null,
  sheetCount: book.sheets.length,
  sheets: book.sheets.map(({ sheetId, departments, edition, state }) => ({
    key: sheetId,
    departments: departments.join('・'),
    edition: book.source === 'published' ? `第${edition}版` : `更新 ${edition}回目`,
    state: stateLabels[state],
  })),
  missingGlyphs: book.missingGlyphs,
  files: book.files.map(({ format, sizeInBytes }) => ({
    label: bookFormatLabels[format],
    address: bookFileAddress(book.id, format),
    size: showSize(sizeInBytes),
  })),
  changes: showBookChanges(book, now),
  progress: book.madeAt === null ? showBookProgress(book.job) : null,
})
