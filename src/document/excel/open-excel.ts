import type { DocumentPage } from '../../base/document.ts'
import type { DocumentFinding, DocumentProblem } from '../../base/document-problem.ts'
import { done, type Result, refuse } from '../../base/result.ts'
import { type OfficeParts, officeParts } from '../office/office-parts.ts'
import type { OpenedDocument } from '../opened-document.ts'
import { guardZip } from '../zip/guard-zip.ts'
import { type DoubtCounter, makeDoubtCounter } from './doubt-counter.ts'
import { excelLimit } from './excel-limit.ts'
import { openWorksheet } from './open-worksheet.ts'
import type { SharedParts } from './print-cell.ts'
import { readSharedStrings } from './read-shared-strings.ts'
import { readStyles } from './read-styles.ts'
import { readWorkbook, type Workbook } from './read-workbook.ts'

const readShared = (parts: OfficeParts, { sharedStrings, styles, from1904 }: Workbook): SharedParts | null => {
  const strings = sharedStrings ? readSharedStrings(parts, sharedStrings) : []
  return strings && { strings, styles: readStyles(parts, styles), from1904 }
}

const doubtWorkbook = (doubts: DoubtCounter, { hasExternalLinks, hasMacros }: Workbook, source: string): void => {
  if (hasExternalLinks) doubts.count('external-links', { source })
  if (hasMacros) doubts.count('macros-not-run', { source })
}

const openPages = (
  parts: OfficeParts,
  workbook: Workbook,
  source: string,
  doubts: DoubtCounter,
): Result<readonly DocumentPage[], DocumentProblem> => {
  const shared = readShared(parts, workbook)
  if (!shared) return refuse('file-unpacks-too-large')
  const pages: DocumentPage[] = []
  let room: number = excelLimit.cells
  for (const [index, { name, part, isHidden }] of workbook.worksheets.entries()) {
    const place = { source, sheet: name }
    const opened = part === null ? null : openWorksheet(parts, { part, place, shared, room }, doubts)
    if (opened?.isTooLarge) return refuse('file-unpacks-too-large')
    room -= opened?.cells ?? 0
    if (!opened) doubts.count('worksheet-missing', place)
    else if (opened.blocks.length > 0) {
      if (isHidden) doubts.count('hidden-worksheet', place)
      pages.push({ number: index + 1, name, blocks: opened.blocks })
    }
  }
  if (parts.isBroken()) return refuse('file-damaged')
  return pages.length > 0 ? done(pages) : refuse('file-empty')
}

const open = async (bytes: Uint8Array, source: string, doubts: DoubtCounter) => {
  const guarded = await guardZip(bytes)
  if (!guarded.ok) return guarded
  const parts = officeParts(guarded.value)
  const workbook = readWorkbook(parts)
  if (!workbook) return refuse<DocumentProblem>('file-format-not-supported')
  doubtWorkbook(doubts, workbook, source)
  return openPages(parts, workbook, source, doubts)
}

/**
 * Opens a workbook (.xlsx, .xlsm): each worksheet is a page with one table of what is shown in its cells, merged cells
 * once, formulas by the value last saved. `openExcel(bytes, '総務部.xlsx')`.
 */
export const openExcel = async (bytes: Uint8Array, source: string): Promise<OpenedDocument> => {
  const doubts = makeDoubtCounter()
  const opened = await open(bytes, source, doubts)
  const place = { source }
  if (!opened.ok) return refuse<DocumentFinding>({ code: opened.refusal, level: 'error', place })
  return done({ document: { source, format: 'excel', pages: opened.value }, findings: doubts.findings() })
}
