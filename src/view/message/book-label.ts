import { fiscalYearName } from '../../base/wareki.ts'
import type { BookFormat, BookOrder, BookSource } from '../../sheet/book.ts'
import { phaseLabels } from './phase-label.ts'

/** Said on the cover of a book that binds more than what is published. */
export const draftsOnCover = '作成中のものを含みます'

/** What a book is made of: 「公開した版」. */
export const bookSourceLabels: Readonly<Record<BookSource, string>> = {
  published: '公開した版',
  current: '今の内容（作成中を含む）',
}

export const bookFormatLabels: Readonly<Record<BookFormat, string>> = { pdf: 'PDF', xlsx: 'Excel（.xlsx）' }

/** What is being made when all sheets of a book are there. */
export const bookStepWords: Readonly<Record<BookFormat, string>> = { pdf: 'PDF', xlsx: 'Excel' }

/** 「重点目標_令和8年度_中間_冊子.pdf」. */
export const bookFileName = (
  { fiscalYear, phase, source }: Pick<BookOrder, 'fiscalYear' | 'phase' | 'source'>,
  format: BookFormat,
): string => {
  const name = source === 'published' ? '冊子' : '冊子（作成中を含む）'
  return `重点目標_${fiscalYearName(fiscalYear)}_${phaseLabels[phase]}_${name}.${format}`
}
