import { writeFile } from 'node:fs/promises'
import type { Book } from '../../export/book.ts'
import { gatherBook } from '../../job/gather-book.ts'
import { type BookFormat, type BookOrder, bookFormats } from '../../sheet/book.ts'
import { isFiscalYear } from '../../sheet/fiscal-year.ts'
import { phases } from '../../sheet/phase.ts'
import { dayInJapan } from '../../view/show-day.ts'
import { readConfig } from '../config.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { codeOfOnlyCity, openCityStore } from '../open-city.ts'
import type { VerbInput } from '../verb.ts'

type Written = { readonly bytes: Uint8Array; readonly missingGlyphs: readonly string[] }

const writers: Readonly<Record<BookFormat, (book: Book) => Promise<Written>>> = {
  pdf: async (book) => {
    const { writeBookPdf, closePdfWriter } = await import('../../export/write-pdf.ts')
    const { pdf, missingGlyphs } = await writeBookPdf(book)
    await closePdfWriter()
    return { bytes: pdf, missingGlyphs }
  },
  xlsx: async (book) => {
    const { writeBookExcel } = await import('../../export/write-book-excel.ts')
    return { bytes: await writeBookExcel(book), missingGlyphs: [] }
  },
}

type Asked = { readonly order: BookOrder; readonly out: string; readonly format: BookFormat }

const readAsked = ({ options }: VerbInput): Asked | string => {
  const year = Number(options.year)
  const phase = phases.find((known) => known === options.phase)
  const out = typeof options.out === 'string' ? options.out : ''
  const format = bookFormats.find((known) => out.toLowerCase().endsWith(`.${known}`))
  if (!isFiscalYear(year)) return '--year には年度を西暦で指定してください（例：2026）。'
  if (!phase) return `--phase には ${phases.join('、')} のどれかを指定してください。`
  if (!format) return '--out には .pdf か .xlsx で終わる名前を指定してください。'
  const source = options.current === true ? 'current' : 'published'
  const hasSummary = options['no-summary'] !== true
  return { order: { fiscalYear: year, phase, source, sheetIds: null, hasSummary }, out, format }
}

/** `shirube book --year YEAR --phase PHASE --out FILE`: the book of all departments as one file. */
export const run = async (input: VerbInput): Promise<ExitCode> => {
  const asked = readAsked(input)
  if (typeof asked === 'string') {
    console.error(asked)
    return exitCode.usage
  }
  const { order, out, format } = asked
  const store = await openCityStore(readConfig(process.env, '.data/city'))
  try {
    const date = dayInJapan(new Date().toISOString())
    const code = await codeOfOnlyCity(store)
    const gathered = code === null ? null : await gatherBook(store.db, code, order, { date, before: async () => true })
    if (!gathered) {
      console.error('この年度と報告には、冊子にできる調書がありません。')
      return exitCode.refused
    }
    const { bytes, missingGlyphs } = await writers[format](gathered.book)
    await writeFile(out, bytes)
    if (missingGlyphs.length > 0) console.error(`印刷できない文字を〓にしました: ${missingGlyphs.join(' ')}`)
    console.log(`${out}（${gathered.sheets.length}件の調書）`)
    return exitCode.fine
  } finally {
    await store.close()
  }
}
