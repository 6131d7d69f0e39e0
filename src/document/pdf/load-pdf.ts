import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { PDFDocumentProxy } from 'pdfjs-dist'

const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))

/** Pictures hold no words: for reading they are passed over, which also disarms those that claim a huge size. */
export type PdfPictures = 'shown' | 'passed-over'

const start = async (bytes: Uint8Array, pictures: PdfPictures) => {
  const library = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const task = library.getDocument({
    // The library takes the bytes over; the caller's stay his.
    data: Uint8Array.from(bytes),
    // Old files name their Japanese fonts and embed none: without these tables they would read as empty.
    cMapUrl: join(folder, 'cmaps/'),
    cMapPacked: true,
    standardFontDataUrl: join(folder, 'standard_fonts/'),
    wasmUrl: join(folder, 'wasm/'),
    useSystemFonts: false,
    enableXfa: false,
    stopAtErrors: false,
    maxImageSize: pictures === 'shown' ? 64_000_000 : 1,
    verbosity: library.VerbosityLevel.ERRORS,
  })
  return { library, task }
}

export type LoadedPdf = {
  readonly pdf: PDFDocumentProxy
  readonly operators: Readonly<Record<string, number>>
  readonly close: () => Promise<void>
}

/**
 * Loads a PDF; rejects with the library's own exceptions (`PasswordException`, `InvalidPDFException`). Call `close` when
 * done. The library is loaded with the first PDF only.
 */
export const loadPdf = async (bytes: Uint8Array, pictures: PdfPictures = 'passed-over'): Promise<LoadedPdf> => {
  const { library, task } = await start(bytes, pictures)
  try {
    const pdf = await task.promise
    return { pdf, operators: library.OPS, close: () => task.destroy() }
  } catch (error) {
    await task.destroy()
    throw error
  }
}
