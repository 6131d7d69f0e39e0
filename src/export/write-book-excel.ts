import { writeXlsx } from 'hucre'
import { fiscalYearName } from '../base/wareki.ts'
import { defaultOfficialForm } from '../sheet/official-form.ts'
import { bookWords } from '../view/message/book-word.ts'
import { phaseNames } from '../view/message/phase-label.ts'
import { showDay } from '../view/show-day.ts'
import type { Book } from './book.ts'
import { excelFrontPage, type FrontPage, type FrontRow } from './excel-front.ts'
import { excelFont } from './excel-look.ts'
import { excelSheetNames } from './excel-sheet-name.ts'
import { excelTexts } from './excel-text.ts'
import { excelWorksheet } from './excel-worksheet.ts'
import { excelProperties } from './write-excel.ts'

const coverPage = ({ city, title, year, phase, date, note = '' }: Book, name: string): FrontPage => ({
  name,
  widths: [100],
  rows: [
    [{ text: city, look: 'cover' }],
    [{ text: title, look: 'cover-title' }],
    [{ text: `${fiscalYearName(year)}　${phaseNames[phase]}`, look: 'cover' }],
    [{ text: showDay(date), look: 'cover' }],
    ...(note === '' ? [] : [[{ text: note, look: 'cover' } as const]]),
  ],
})

const contentsPage = ({ forms }: Book, name: string, sheets: readonly string[]): FrontPage => ({
  name,
  widths: [10, 90],
  headRows: 2,
  rows: [
    [{ text: name, look: 'title' }],
    [
      { text: bookWords.number, look: 'heading' },
      { text: bookWords.department, look: 'heading' },
    ],
    ...forms.map(
      ({ departments }, index): FrontRow => [
        { text: String(index + 1), look: 'name' },
        { text: departments, look: 'link', to: sheets[index] ?? '' },
      ],
    ),
  ],
})

const legendPage = ({ legend }: Book, name: string): FrontPage => ({
  name,
  widths: [16, 84],
  rows: [
    [{ text: name, look: 'title' }],
    [
      { text: bookWords.mark, look: 'heading' },
      { text: bookWords.meaning, look: 'heading' },
    ],
    ...legend.map(
      ({ mark, meaning }): FrontRow => [
        { text: mark, look: 'heading' },
        { text: meaning, look: 'name' },
      ],
    ),
  ],
})

const summaryPage = ({ forms }: Book, name: string, sheets: readonly string[]): FrontPage => ({
  name,
  widths: [28, 8, 76, 20],
  headRows: 2,
  rows: [
    [{ text: name, look: 'title' }],
    [
      { text: bookWords.department, look: 'heading' },
      { text: bookWords.number, look: 'heading' },
      { text: forms[0]?.goalLabel ?? '', look: 'heading' },
      { text: forms[0]?.selfEvaluation.label ?? '', look: 'heading' },
    ],
    ...forms.flatMap(({ departments, goals }, index) =>
      goals.map(
        ({ number, title, selfEvaluation }): FrontRow => [
          { text: departments, look: 'link', to: sheets[index] ?? '' },
          { text: number, look: 'name' },
          { text: title, look: 'name' },
          { text: selfEvaluation, look: 'name' },
        ],
      ),
    ),
  ],
})

/** Cover, contents, legend and summary, and after them the departments' forms in one workbook. */
export const writeBookExcel = (book: Book): Promise<Uint8Array> => {
  const { forms, legend, hasSummary } = book
  const { clean } = excelTexts()
  const { font, paper } = forms[0] ?? defaultOfficialForm
  const fronts = [
    bookWords.cover,
    bookWords.contents,
    ...(legend.length > 0 ? [bookWords.legend] : []),
    ...(hasSummary ? [bookWords.summary] : []),
  ]
  const names = excelSheetNames([...fronts, ...forms.map((form) => clean(form.departments) || clean(form.title))])
  const sheets = names.slice(fronts.length)
  const front: readonly FrontPage[] = [
    coverPage(book, bookWords.cover),
    contentsPage(book, bookWords.contents, sheets),
    ...(legend.length > 0 ? [legendPage(book, bookWords.legend)] : []),
    ...(hasSummary ? [summaryPage(book, bookWords.summary, sheets)] : []),
  ]
  const pages = [
    ...front.map((page) => excelFrontPage(page, { font, paper })),
    ...forms.map((form, index) =>
      excelWorksheet(form, {
        ...{ entries: null, isColoured: false, instruction: '', ids: null },
        name: sheets[index] ?? '',
      }),
    ),
  ]
  return writeXlsx({
    sheets: pages.map(({ sheet }) => sheet),
    namedRanges: pages.flatMap((page) => [...page.names]),
    defaultFont: excelFont(font),
    properties: excelProperties(book.title, book.city),
  })
}
