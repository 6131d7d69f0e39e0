import type { Document } from '../../base/document.ts'
import { documentLimit } from '../../base/document-limit.ts'
import type { DocumentProblem } from '../../base/document-problem.ts'
import { done, type Result, refuse } from '../../base/result.ts'
import type { OpenedDocument } from '../opened-document.ts'
import { asTyped } from './as-typed.ts'
import { buildDocument } from './build-document.ts'
import { findAttachedData } from './find-attached-data.ts'
import { findPdfDoubts } from './find-pdf-doubts.ts'
import { inflatedSize } from './inflated-size.ts'
import type { PageInk } from './ink.ts'
import { leaveOutMargins } from './leave-out-margins.ts'
import { type LoadedPdf, loadPdf } from './load-pdf.ts'
import { pageBlocks } from './page-blocks.ts'
import { type PageWords, pageWords } from './page-words.ts'
import { readInk } from './read-ink.ts'
import { shareColumns } from './share-columns.ts'
import { stitchPages } from './stitch-pages.ts'

/** A page of small print has five thousand letters; one with ten times as many was made to keep a reader busy. */
const mostLetters = 50_000

type Refused = { readonly code: DocumentProblem; readonly detail?: Readonly<Record<string, number>> }
type PdfRead = { readonly pages: readonly PageWords[]; readonly attachedData: string | null }
type PagesRead = Result<PdfRead, Refused>

const checkSize = (bytes: Uint8Array): Refused | null => {
  const { sizeInBytes, inflatedInBytes } = documentLimit
  if (bytes.length === 0) return { code: 'file-empty' }
  if (bytes.length > sizeInBytes) return { code: 'file-too-large', detail: { bytes: bytes.length, most: sizeInBytes } }
  if (inflatedSize(bytes, inflatedInBytes) > inflatedInBytes) return { code: 'file-unpacks-too-large' }
  return null
}

const isOfBrowser = async ({ pdf }: LoadedPdf): Promise<boolean> => {
  const { info } = await pdf.getMetadata()
  return 'Producer' in info && typeof info.Producer === 'string' && info.Producer.startsWith('Skia/PDF')
}

const readPages = async (loaded: LoadedPdf): Promise<PagesRead> => {
  const { pdf, operators } = loaded
  const { numPages } = pdf
  const most = documentLimit.pages
  if (numPages > most) return refuse({ code: 'too-many-pages', detail: { count: numPages, most } })
  const settle = (await isOfBrowser(loaded)) ? asTyped : (ink: PageInk) => ink
  const pages: PageWords[] = []
  for (let number = 1; number <= numPages; number++) {
    const ink = settle(await readInk(await pdf.getPage(number), operators))
    if (ink.glyphs.length > mostLetters) return refuse({ code: 'file-unpacks-too-large' })
    pages.push(pageWords(ink, number))
  }
  if (pages.every(({ letters }) => letters === 0)) return refuse({ code: 'no-text-layer' })
  return done({ pages, attachedData: await findAttachedData(pdf) })
}

/** What the library throws at a file that it cannot open, or at a page that it cannot follow, is the file's problem. */
const loadPages = async (bytes: Uint8Array): Promise<PagesRead> => {
  try {
    const loaded = await loadPdf(bytes)
    try {
      return await readPages(loaded)
    } finally {
      await loaded.close()
    }
  } catch (error) {
    const isEncrypted = error instanceof Error && error.name === 'PasswordException'
    return refuse({ code: isEncrypted ? 'file-encrypted' : 'file-damaged' })
  }
}

const assemble = (pages: readonly PageWords[], source: string): Document => {
  const blocks = shareColumns(leaveOutMargins(pages).flatMap(pageBlocks))
  const byPage = pages.map(({ page }) => blocks.filter((block) => block.page === page))
  const turnedPages = new Set(pages.flatMap(({ isTurned, page }) => (isTurned ? [page] : [])))
  const sizes = new Map(pages.map(({ page, width, height }) => [page, [width, height] as const]))
  return buildDocument(stitchPages(byPage), { source, turnedPages, sizes })
}

/**
 * Opens a PDF with words in it: its tables by their rules (or, without rules, by alignment), rows over the end of a page
 * as one, page numbers and running titles left out. `openPdf(bytes, '総務部.pdf')`; a scan is refused as `no-text-layer`.
 */
export const openPdf = async (bytes: Uint8Array, source: string): Promise<OpenedDocument> => {
  const refused = checkSize(bytes)
  const read = refused ? refuse(refused) : await loadPages(bytes)
  if (!read.ok) return refuse({ level: 'error', place: { source }, ...read.refusal })
  const { pages, attachedData } = read.value
  const document = { ...assemble(pages, source), ...(attachedData !== null && { attachedData }) }
  return done({ document, findings: findPdfDoubts(document, pages) })
}
