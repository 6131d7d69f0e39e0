import type { Result } from '../base/result.ts'
import { type ImportDocumentRefusal, type ImportedDocument, importReadDocument } from './import-read-document.ts'
import { readDocument } from './reader/read-document.ts'
import type { DocumentToRead } from './reader/reader-job.ts'
import type { Actor, Workplace } from './workplace.ts'

/**
 * Opens and reads a file and keeps all its sheets, or none of them: `importDocument(workplace, actor, { bytes, source:
 * '総務部.txt' })`. Reading is done before the city's turn is taken.
 */
export const importDocument = async (
  workplace: Workplace,
  actor: Actor,
  document: DocumentToRead,
): Promise<Result<ImportedDocument, ImportDocumentRefusal>> =>
  importReadDocument(workplace, actor, { source: document.source, read: await readDocument(document) })
