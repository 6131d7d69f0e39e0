import { done, type Result, refuse } from '../base/result.ts'
import type { RefusalOf } from '../sheet/refusal.ts'
import type { SheetFinding } from '../sheet/sheet-finding.ts'
import { type Command, inTurn } from './command.ts'
import { type ImportedSheet, type KeepSheetRefusal, keepImportedSheet } from './keep-imported-sheet.ts'
import type { DocumentRead } from './reader/reader-job.ts'
import { refusalOfRead } from './refusal-of-read.ts'
import { shareFindings } from './share-findings.ts'
import type { Actor, Workplace } from './workplace.ts'

export type ReadDocument = { readonly source: string; readonly read: DocumentRead }
export type ImportedDocument = {
  readonly sheets: readonly ImportedSheet[]
  readonly findings: readonly SheetFinding[]
}
export type ImportDocumentRefusal =
  | KeepSheetRefusal
  | RefusalOf<'city-not-found' | 'document-not-opened' | 'not-a-sheet' | 'same-sheet-twice'>

const keepAll = async (
  command: Command,
  source: string,
  { sheets, findings }: DocumentRead & { readonly kind: 'read' },
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

/** Keeps all sheets of a document that has been read, or none: `importReadDocument(workplace, actor, { source, read })`. */
export const importReadDocument = async (
  workplace: Workplace,
  actor: Actor,
  { source, read }: ReadDocument,
): Promise<Result<ImportedDocument, ImportDocumentRefusal>> =>
  read.kind === 'refused'
    ? refuse(refusalOfRead(read))
    : inTurn<ImportedDocument, ImportDocumentRefusal>(workplace, actor, (command) => keepAll(command, source, read))
