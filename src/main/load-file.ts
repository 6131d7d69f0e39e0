import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { documentLimit } from '../base/document-limit.ts'
import type { DocumentFinding } from '../base/document-problem.ts'

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
