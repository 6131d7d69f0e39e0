import { documentLimit } from '../../base/document-limit.ts'
import type { DocumentProblem } from '../../base/document-problem.ts'
import { done, refuse } from '../../base/result.ts'
import type { OpenedDocument } from '../open-document.ts'
import { buildDocument } from './build-document.ts'
import { findPdfDoubts } from './find-pdf-doubts.ts'
import { inflatedSize } from './inflated-size.ts'
import { leaveOutMargins } from './leave-out-margins.ts'
import { type LoadedPdf, loadPdf } from './load-pdf.ts'
import { pageBlocks } from './page-blocks.ts'
import { type PageWords, pageWords } from './page-words.ts'
import { readInk } from './read-ink.ts'
import { shareColumns } from './share-columns.ts'
import { stitchPages } from './stitch-pages.ts'

type Refused = { readonly code: DocumentProblem; readonly detail?: Readonly<Record<string, number>> }

const checkSize = (bytes: Uint8Array): Refused | null => {
  const { sizeInBytes, inflatedInBytes } = documentLimit
  if (bytes.length === 0) return { code: 'file-empty' }
  if (bytes.length > sizeInBytes) return { code: 'file-too-large', detail: { bytes: bytes.length, most: sizeInBytes } }
  if (inflatedSize(bytes, inflatedInBytes) > inflatedInBytes) return { code: 'file-unpacks-too-large' }
  return null
}

/** What the library throws at a file it cannot open. */
const problemOf = (error: unknown): DocumentProblem =>
  error instanceof Error && error.name === 'PasswordException' ? 'file-encrypted' : 'file-damaged'

const readPages = async ({ pdf, operators }: LoadedPdf): Promise<readonly PageWords[]> => {
  const pages: PageWords[] = []
  for (let number = 1; number <= pdf.numPages; number++)
    pages.push(pageWords(await readInk(await pdf.getPage(number), operators), number))
  return pages
}

const readLoaded = async (loaded: LoadedPdf, source: string): Promise<OpenedDocument> => {
  const refuseAs = ({ code, detail }: Refused) =>
    refuse({ code, level: 'error' as const, place: { source }, ...(detail && { detail }) })
  const { numPages } = loaded.pdf
  if (numPages > documentLimit.pages)
    return refuseAs({ code: 'too-many-pages', detail: { count: numPages, most: documentLimit.pages } })
  const pages = await readPages(loaded)
  if (pages.every(({ letters }) => letters === 0)) return refuseAs({ code: 'no-text-layer' })
  const blocks = shareColumns(leaveOutMargins(pages).flatMap(pageBlocks))
  const byPage = pages.map(({ page }) => blocks.filter((block) => block.page === page))
  const turnedPages = new Set(pages.flatMap(({ isTurned, page }) => (isTurned ? [page] : [])))
  const document = buildDocument(stitchPages(byPage), { source, turnedPages })
  return done({ document, findings: findPdfDoubts(document, pages) })
}

/**
 * Opens a PDF with words in it: its tables by their rules (or, without rules, by alignment), rows over the end of a page
 * as one, page numbers and running titles left out. `openPdf(bytes, '総務部.pdf')`; a scan is refused as `no-text-layer`.
 */
export const openPdf = async (bytes: Uint8Array, source: string): Promise<OpenedDocument> => {
  const refuseAs = ({ code, detail }: Refused): OpenedDocument =>
    refuse({ code, level: 'error', place: { source }, ...(detail && { detail }) })
  const refused = checkSize(bytes)
  if (refused) return refuseAs(refused)
  try {
    const loaded = await loadPdf(bytes)
    try {
      return await readLoaded(loaded, source)
    } finally {
      await loaded.close()
    }
  } catch (error) {
    return refuseAs({ code: problemOf(error) })
  }
}
