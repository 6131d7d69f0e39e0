import { documentLimit } from '../base/document-limit.ts'
import type { DocumentProblem } from '../base/document-problem.ts'
import { refuse } from '../base/result.ts'
import { openTextFile } from './open-text-file.ts'
import type { OpenedDocument } from './opened-document.ts'
import { type ReadableFormat, recogniseFormat } from './recognise-format.ts'

type Open = (bytes: Uint8Array, source: string) => Promise<OpenedDocument>

/** Each loaded when the first file of its kind comes: most runs see one kind only. */
const openers: Readonly<Record<ReadableFormat, () => Promise<Open>>> = {
  Excel: async () => (await import('./excel/open-excel.ts')).openExcel,
  Word: async () => (await import('./word/open-word.ts')).openWord,
  PDF: async () => (await import('./pdf/open-pdf.ts')).openPdf,
}

/**
 * Opens a file by its content, whatever its name says: a workbook (.xlsx), a Word document (.docx), a PDF with text, an
 * HTML page, CSV, or text with tabs. `openDocument(bytes, '総務部.xlsx')` gives its lines and tables, each with its place;
 * a file that cannot be read is refused, never thrown.
 */
export const openDocument = async (bytes: Uint8Array, source: string): Promise<OpenedDocument> => {
  const refuseAs = (code: DocumentProblem, detail?: Readonly<Record<string, string | number>>): OpenedDocument =>
    refuse({ code, level: 'error', place: { source }, ...(detail && { detail }) })
  if (bytes.length === 0) return refuseAs('file-empty')
  if (bytes.length > documentLimit.sizeInBytes)
    return refuseAs('file-too-large', { bytes: bytes.length, most: documentLimit.sizeInBytes })
  const format = recogniseFormat(bytes)
  if (format === null) return openTextFile(bytes, source)
  if (format.kind === 'readable') return (await openers[format.name]())(bytes, source)
  if (format.kind === 'old') return refuseAs('file-format-old', { format: format.name, saveAs: format.saveAs })
  if (format.kind === 'encrypted') return refuseAs('file-encrypted')
  return refuseAs('file-format-not-supported', { format: format.name })
}
