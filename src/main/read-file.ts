import { basename } from 'node:path'
import type { DocumentFinding } from '../base/document-problem.ts'
import { readSheets } from '../read/read-sheets.ts'
import type { Sheet } from '../sheet/sheet.ts'
import type { SheetFinding } from '../sheet/sheet-finding.ts'
import { openFile } from './open-file.ts'

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

/** Opens and reads one file of the command line. Never throws for a bad document. */
export const readSheetFile = async (path: string): Promise<FileRead> => {
  const source = basename(path)
  const opened = await openFile(path)
  if (!opened.ok) return refusedFile(source, opened.refusal)
  const { sheets, findings } = readSheets(opened.value.document)
  return { source, refused: sheets.length === 0, sheets, findings: [...opened.value.findings, ...findings] }
}
