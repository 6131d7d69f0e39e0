import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { FormView } from '../view/form-view.ts'
import type { Book } from './book.ts'
import { readFontCoverage } from './font-coverage.ts'
import { pdfBook } from './pdf-book.ts'
import { pdfBookTemplate } from './pdf-book-template.ts'
import { pdfForm } from './pdf-form.ts'
import { pdfSheetTemplate } from './pdf-template.ts'
import { printerFor } from './printable-text.ts'

export type PdfDocument = { readonly pdf: Uint8Array<ArrayBuffer>; readonly missingGlyphs: readonly string[] }

/** What a PDF is made of: one form, or the book of many. `data`: the JSON text that rides along as a file, if any. */
export type PdfPaperwork = (
  | { readonly kind: 'form'; readonly form: FormView }
  | { readonly kind: 'book'; readonly book: Book }
) & { readonly data: string | null }

const require = createRequire(import.meta.url)
const folderOf = (font: string) => dirname(require.resolve(`@expo-google-fonts/${font}/package.json`))
const regular = join(folderOf('biz-udgothic'), '400Regular/BIZUDGothic_400Regular.ttf')
const bold = join(folderOf('biz-udgothic'), '700Bold/BIZUDGothic_700Bold.ttf')
const fallback = join(folderOf('noto-sans-jp'), '400Regular/NotoSansJP_400Regular.ttf')

/** Makes ready what compiles forms to PDF/UA-1: fonts and compiler are opened once, for many documents. */
export const openPdfCompiler = (): ((paperwork: PdfPaperwork) => PdfDocument) => {
  const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [regular, bold, fallback] }] })
  const fonts = [regular, fallback].map(readFontCoverage)
  return (paperwork) => {
    const printer = printerFor(fonts)
    const isBook = paperwork.kind === 'book'
    const paper = JSON.stringify(isBook ? pdfBook(paperwork.book, printer) : pdfForm(paperwork.form, printer))
    const inputs = { paper, ...(paperwork.data !== null && { data: paperwork.data }) }
    try {
      const mainFileContent = isBook ? pdfBookTemplate : pdfSheetTemplate
      const pdf = compiler.pdf({ mainFileContent, inputs }, { pdfStandard: 'ua-1' })
      return { pdf: Uint8Array.from(pdf), missingGlyphs: [...printer.missingGlyphs] }
    } finally {
      // What the compiler remembers of earlier documents helps the next one, but must not pile up.
      compiler.evictCache(2)
    }
  }
}
