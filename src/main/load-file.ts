import { readFile, stat } from 'node:fs/promises'
import { documentLimit } from '../base/document-limit.ts'
import type { DocumentFinding, DocumentProblem } from '../base/document-problem.ts'
import type { ListedFile } from './list-files.ts'

/** The bytes of a file, or why it cannot be had. A file over the limit is not even loaded. */
export const loadFile = async ({ path, source }: ListedFile): Promise<Uint8Array | DocumentFinding> => {
  const refuseAs = (code: DocumentProblem): DocumentFinding => ({ code, level: 'error', place: { source } })
  const found = await stat(path).catch(() => null)
  if (found?.isDirectory()) return refuseAs('no-file-inside')
  if (!found?.isFile()) return refuseAs('file-not-found')
  const most = documentLimit.sizeInBytes
  if (found.size > most) return { ...refuseAs('file-too-large'), detail: { bytes: found.size, most } }
  // No right to read it, or on Windows another program holds it.
  return readFile(path).catch(() => refuseAs('file-not-accessible'))
}
