import { basename } from 'node:path'
import type { Document } from '../base/document.ts'
import type { DocumentFinding } from '../base/document-problem.ts'
import { done, type Result, refuse } from '../base/result.ts'
import { openDocument } from '../document/open-document.ts'
import { loadFile } from './load-file.ts'

export type FileOpened = { readonly document: Document; readonly findings: readonly DocumentFinding[] }

/** Loads and opens one file of the command line. */
export const openFile = async (path: string): Promise<Result<FileOpened, DocumentFinding>> => {
  const bytes = await loadFile(path)
  if (!(bytes instanceof Uint8Array)) return refuse(bytes)
  const opened = await openDocument(bytes, basename(path))
  return opened.ok ? done(opened.value) : refuse(opened.refusal)
}
