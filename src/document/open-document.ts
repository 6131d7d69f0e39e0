import type { Document } from '../base/document.ts'
import { documentLimit } from '../base/document-limit.ts'
import type { DocumentFinding, DocumentProblem } from '../base/document-problem.ts'
import { done, type Result, refuse } from '../base/result.ts'
import { decodeText } from './decode-text.ts'
import { isHtmlPage } from './is-html-page.ts'
import { openHtml } from './open-html.ts'
import { openText } from './open-text.ts'
import { recogniseFormat } from './recognise-format.ts'
import { removeControlCharacters } from './remove-control-characters.ts'

export type OpenedDocument = Result<
  { readonly document: Document; readonly findings: readonly DocumentFinding[] },
  DocumentFinding
>

/**
 * Opens a file by its content, whatever its name says: text with tabs (UTF-8, UTF-16, CP932), HTML inside its cells, or
 * an HTML page. `openDocument(bytes, '総務部.txt')` gives its lines and tables; a file that cannot be read is refused.
 */
export const openDocument = (bytes: Uint8Array, source: string): OpenedDocument => {
  const refuseAs = (code: DocumentProblem, detail?: Readonly<Record<string, string | number>>): OpenedDocument =>
    refuse({ code, level: 'error', place: { source }, ...(detail && { detail }) })
  if (bytes.length === 0) return refuseAs('file-empty')
  if (bytes.length > documentLimit.sizeInBytes)
    return refuseAs('file-too-large', { bytes: bytes.length, most: documentLimit.sizeInBytes })
  const format = recogniseFormat(bytes)
  if (format?.kind === 'old') return refuseAs('file-format-old', { format: format.name, saveAs: format.saveAs })
  if (format) return refuseAs('file-format-not-supported', { format: format.name })
  const decoded = decodeText(bytes)
  if (!decoded.ok) return refuseAs(decoded.refusal)
  const cleaned = removeControlCharacters(decoded.value.text)
  if (cleaned.text.trim() === '') return refuseAs('file-empty')
  const findings: DocumentFinding[] = []
  const doubt = (code: DocumentFinding['code'], count: number) => {
    if (count > 0) findings.push({ code, level: 'warning', place: { source }, detail: { count } })
  }
  doubt('characters-not-decoded', decoded.value.notDecoded)
  doubt('control-characters-removed', cleaned.removed)
  const open = isHtmlPage(cleaned.text) ? openHtml : openText
  return done({ document: open(cleaned.text, source), findings })
}
