import { done, type Result, refuse } from '../base/result.ts'
import { openDocument } from '../document/open-document.ts'
import { readSheets } from '../read/read-sheets.ts'
import type { RefusalOf } from '../sheet/refusal.ts'
import type { Sheet } from '../sheet/sheet.ts'
import type { SheetFinding } from '../sheet/sheet-finding.ts'
import { type Command, inTurn } from './command.ts'
import { type ImportedSheet, type KeepSheetRefusal, keepImportedSheet } from './keep-imported-sheet.ts'
import { shareFindings } from './share-findings.ts'
import type { Actor, Workplace } from './workplace.ts'

export type DocumentToImport = {
  readonly bytes: Uint8Array
  /** The file's name, without folders. */
  readonly source: string
}
export type ImportedDocument = {
  readonly sheets: readonly ImportedSheet[]
  readonly findings: readonly SheetFinding[]
}
export type ImportDocumentRefusal =
  | KeepSheetRefusal
  | RefusalOf<'city-not-found' | 'document-not-opened' | 'not-a-sheet' | 'same-sheet-twice'>

type Read = { readonly source: string; readonly sheets: readonly Sheet[]; readonly findings: readonly SheetFinding[] }

const readDocument = async ({ bytes, source }: DocumentToImport): Promise<Result<Read, ImportDocumentRefusal>> => {
  const opened = await openDocument(bytes, source)
  if (!opened.ok) return refuse({ kind: 'document-not-opened', finding: opened.refusal })
  const read = readSheets(opened.value.document)
  const findings = [...opened.value.findings, ...read.findings]
  if (read.sheets.length === 0) return refuse({ kind: 'not-a-sheet', findings })
  return done({ source, sheets: read.sheets, findings })
}

const keepAll = async (
  command: Command,
  { source, sheets, findings }: Read,
): Promise<Result<ImportedDocument, ImportDocumentRefusal>> => {
  const kept: ImportedSheet[] = []
  const shared = shareFindings(sheets, findings)
  for (const [index, sheet] of sheets.entries()) {
    const one = await keepImportedSheet(command, { sheet, findings: shared[index] ?? [], source })
    if (!one.ok) return one
    const { sheetId, phase } = one.value
    if (kept.some((other) => other.sheetId === sheetId && other.phase === phase))
      return refuse({ kind: 'same-sheet-twice', departments: sheet.departments })
    kept.push(one.value)
  }
  return done({ sheets: kept, findings })
}

/**
 * Opens and reads a file and keeps all its sheets, or none of them: `importDocument(workplace, actor, { bytes, source:
 * '総務部.txt' })`. Reading is done before the city's turn is taken.
 */
export const importDocument = async (
  workplace: Workplace,
  actor: Actor,
  document: DocumentToImport,
): Promise<Result<ImportedDocument, ImportDocumentRefusal>> => {
  const read = await readDocument(document)
  return read.ok
    ? inTurn<ImportedDocument, ImportDocumentRefusal>(workplace, actor, (command) => keepAll(command, read.value))
    : read
}
