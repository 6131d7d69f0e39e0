import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))

/** A PDF opened for looking into it; destroy its `loadingTask` afterwards. */
export const openPdf = (pdf: Uint8Array) =>
  getDocument({
    data: Uint8Array.from(pdf),
    cMapUrl: join(folder, 'cmaps/'),
    cMapPacked: true,
    standardFontDataUrl: join(folder, 'standard_fonts/'),
    verbosity: 0,
  }).promise

/** All words of a PDF in reading order, as they stand in it. */
export const wordsOfPdf = async (document: Awaited<ReturnType<typeof openPdf>>): Promise<string> => {
  const words: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent({ disableNormalization: true })
    words.push(...items.map((item) => ('str' in item ? item.str : '')))
  }
  return words.join('')
}
