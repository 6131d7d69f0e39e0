import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { documentLimit } from '../base/document-limit.ts'
import type { DocumentFinding } from '../base/document-problem.ts'
import { openDocument } from '../document/open-document.ts'
import { readSheets } from '../read/read-sheets.ts'
import type { Sheet } from '../sheet/sheet.ts'
import type { SheetFinding } from '../sheet/sheet-finding.ts'

/** A file read from disk. `refused`: nothing in it can be used; the findings say why. */
export type FileRead = {
  readonly source: string
  readonly refused: boolean
  readonly sheets: readonly Sheet[]
  readonly findings: readonly SheetFinding[]
}

const refusedFile = (source: string, finding: DocumentFinding): FileRead => ({
  source,
  refused: true,
  sheets: [],
  findings: [finding],
})

/** The bytes of a file, or why it cannot be had. A file over the limit is not even loaded. */
export const loadFile = async (path: string): Promise<Uint8Array | DocumentFinding> => {
  const place = { source: basename(path) }
  const found = await stat(path).catch(() => null)
  if (!found?.isFile()) return { code: 'file-not-found', level: 'error', place }
  if (found.size > documentLimit.sizeInBytes) {
    return {
      code: 'file-too-large',
      level: 'error',
      place,
      detail: { bytes: found.size, most: documentLimit.sizeInBytes },
    }
  }
  return readFile(path)
}

/** Opens and reads one file of the command line. Never throws for a bad document. */
export const readSheetFile = async (path: string): Promise<FileRead> => {
  const source = basename(path)
  const bytes = await loadFile(path)
  if (!(bytes instanceof Uint8Array)) return refusedFile(source, bytes)
  const opened = await openDocument(bytes, source)
  if (!opened.ok) return refusedFile(source, opened.refusal)
  const { sheets, findings } = readSheets(opened.value.document)
  return { source, refused: sheets.length === 0, sheets, findings: [...opened.value.findings, ...findings] }
}
