import type { DocumentFinding, DocumentProblem } from '../base/document-problem.ts'
import { done, refuse } from '../base/result.ts'
import { isCsv } from './csv/is-csv.ts'
import { openCsvText } from './csv/open-csv-text.ts'
import { decodeText } from './decode-text.ts'
import { findData } from './find-data.ts'
import { isHtmlPage } from './is-html-page.ts'
import { openHtml } from './open-html.ts'
import { openText } from './open-text.ts'
import type { OpenedDocument } from './opened-document.ts'
import { removeControlCharacters } from './remove-control-characters.ts'

const openWords = (text: string, source: string): OpenedDocument => {
  if (isHtmlPage(text)) return done({ document: openHtml(text, source), findings: [] })
  return isCsv(text) ? openCsvText(text, source) : done({ document: openText(text, source), findings: [] })
}

/**
 * Opens a file of plain characters (UTF-8, UTF-16, CP932, EUC-JP): text with tabs, HTML inside its cells, an HTML page, CSV,
 * or data of this system's own. `openTextFile(bytes, '総務部.txt')` gives its lines and tables.
 */
export const openTextFile = (bytes: Uint8Array, source: string): OpenedDocument => {
  const refuseAs = (code: DocumentProblem): OpenedDocument => refuse({ code, level: 'error', place: { source } })
  const decoded = decodeText(bytes)
  if (!decoded.ok) return refuseAs(decoded.refusal)
  // What this system wrote itself is taken to the letter: no character of it is cleaned away.
  const data = findData(decoded.value.text, source)
  if (data) return done({ document: data, findings: [] })
  const cleaned = removeControlCharacters(decoded.value.text)
  if (cleaned.text.trim() === '') return refuseAs('file-empty')
  const opened = openWords(cleaned.text, source)
  if (!opened.ok) return opened
  const doubts: readonly DocumentFinding[] = (
    [
      ['characters-not-decoded', decoded.value.notDecoded],
      ['control-characters-removed', cleaned.removed],
    ] as const
  )
    .filter(([, count]) => count > 0)
    .map(([code, count]) => ({ code, level: 'warning', place: { source }, detail: { count } }))
  return done({ document: opened.value.document, findings: [...doubts, ...opened.value.findings] })
}
