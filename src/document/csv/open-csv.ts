import type { DocumentFinding, DocumentProblem } from '../../base/document-problem.ts'
import { done, refuse } from '../../base/result.ts'
import { decodeText } from '../decode-text.ts'
import type { OpenedDocument } from '../opened-document.ts'
import { removeControlCharacters } from '../remove-control-characters.ts'
import { openCsvText } from './open-csv-text.ts'

/**
 * Opens a file known to be CSV, in UTF-8, UTF-16 or CP932, cut at commas or semicolons: `openCsv(bytes, '総務部.csv')`.
 * Where the text is decoded already, `openCsvText` does the rest.
 */
export const openCsv = async (bytes: Uint8Array, source: string): Promise<OpenedDocument> => {
  const refuseAs = (code: DocumentProblem): OpenedDocument => refuse({ code, level: 'error', place: { source } })
  const decoded = decodeText(bytes)
  if (!decoded.ok) return refuseAs(decoded.refusal)
  const { text, removed } = removeControlCharacters(decoded.value.text)
  if (text.trim() === '') return refuseAs('file-empty')
  const doubts = [
    ['characters-not-decoded', decoded.value.notDecoded],
    ['control-characters-removed', removed],
  ] as const
  const found = doubts.filter(([, count]) => count > 0)
  const before = found.map(
    ([code, count]): DocumentFinding => ({ code, level: 'warning', place: { source }, detail: { count } }),
  )
  const opened = openCsvText(text, source)
  if (!opened.ok) return opened
  return done({ ...opened.value, findings: [...before, ...opened.value.findings] })
}
