import { fiscalYearName } from '../base/wareki.ts'
import { defaultOfficialForm } from '../sheet/official-form.ts'
import { bookWords } from '../view/message/book-word.ts'
import { phaseNames } from '../view/message/phase-label.ts'
import { showDay } from '../view/show-day.ts'
import type { Book } from './book.ts'
import { type PdfForm, type PdfPaper, pdfForm, pdfPaper } from './pdf-form.ts'
import { pdfHeading, pdfWords } from './pdf-paragraph.ts'
import type { Pieces, Printer } from './printable-text.ts'

/** What the Typst template reads of a book. */
export type PdfBook = {
  readonly documentTitle: string
  readonly front: PdfPaper & { readonly size: number }
  readonly title: Pieces
  readonly cover: Readonly<Record<'city' | 'year' | 'date' | 'note', Pieces>>
  readonly runningTitle: Pieces
  readonly words: typeof bookWords
  readonly legend: readonly (readonly [mark: Pieces, meaning: Pieces])[]
  readonly hasSummary: boolean
  readonly goalLabel: Pieces
  readonly gradeLabel: Pieces
  readonly forms: readonly PdfForm[]
}

/** Lays a book out for the template; cover, contents and summary are on the paper of its first form. */
export const pdfBook = (book: Book, printer: Printer): PdfBook => {
  const { city, year, phase, date, note = '', legend, hasSummary, forms } = book
  const put = (text: string) => pdfWords(text, printer)
  const first = forms[0]
  const { font, goalLabel, selfEvaluation } = first ?? defaultOfficialForm
  const title = pdfHeading(book.title, printer) ?? [goalLabel]
  const term = `${fiscalYearName(year)}　${phaseNames[phase]}`
  return {
    documentTitle: [...put(city), ...title, ...put(term)].join(' '),
    front: { ...pdfPaper(first ?? defaultOfficialForm), size: font.size },
    title,
    cover: { city: put(city), year: put(term), date: put(showDay(date)), note: note === '' ? [] : put(note) },
    runningTitle: put([book.title, fiscalYearName(year)].join('　')),
    words: bookWords,
    legend: legend.map(({ mark, meaning }) => [put(mark), put(meaning)]),
    hasSummary,
    goalLabel: put(goalLabel),
    gradeLabel: put(selfEvaluation.label),
    forms: forms.map((form) => pdfForm(form, printer)),
  }
}
