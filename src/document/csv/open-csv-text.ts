import type { DocumentCell, DocumentPage } from '../../base/document.ts'
import type { DocumentFinding } from '../../base/document-problem.ts'
import { done, refuse } from '../../base/result.ts'
import type { OpenedDocument } from '../opened-document.ts'
import { readHtmlFragment } from '../read-html-fragment.ts'
import { findSeparator } from './find-separator.ts'
import { type CsvRecord, type SplitRecords, splitRecords } from './split-records.ts'

const cellsOf = ({ line, cells }: CsvRecord, source: string): readonly DocumentCell[] =>
  cells.flatMap((written, column) => {
    const text = written.includes('<') ? readHtmlFragment(written) : written
    if (text.trim() === '') return []
    return [{ text, column, columnSpan: 1, rowSpan: 1, place: { source, line, cell: String(column + 1) } }]
  })

const widthOf = ({ cells }: CsvRecord): number => cells.findLastIndex((cell) => cell.trim() !== '') + 1

/** Records with words beyond the columns of most: a comma inside a text may have cut it. */
const findRagged = (records: readonly CsvRecord[]): readonly CsvRecord[] => {
  const counts = new Map<number, number>()
  for (const { cells } of records) if (cells.length > 1) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
  const [usual] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? []
  return usual === undefined ? [] : records.filter((record) => widthOf(record) > usual)
}

/** More separators and line ends than any form has; beyond these memory would run short. */
const mostCells = 300_000

const isTooLarge = (text: string, separator: string): boolean => {
  let count = 0
  for (let at = 0; at < text.length && count <= mostCells; at++)
    if (text[at] === separator || text[at] === '\n') count++
  return count > mostCells
}

const doubtsOf = ({ records, hasOpenQuote }: SplitRecords, source: string): readonly DocumentFinding[] => {
  const ragged = findRagged(records)
  const findings: DocumentFinding[] = []
  if (hasOpenQuote) findings.push({ code: 'quote-not-closed', level: 'warning', place: { source } })
  if (ragged[0]) {
    const place = { source, line: ragged[0].line }
    findings.push({ code: 'rows-ragged', level: 'warning', place, detail: { count: ragged.length } })
  }
  return findings
}

/** Opens a text that `isCsv`: one table, each record a row. The line `sep=;` that Excel wants first is no record. */
export const openCsvText = (text: string, source: string): OpenedDocument => {
  const separator = findSeparator(text) ?? ','
  if (isTooLarge(text, separator)) return refuse({ code: 'file-too-large', level: 'error', place: { source } })
  const saysSeparator = /^sep=[,;]\n/i.test(text)
  const body = saysSeparator ? text.slice(text.indexOf('\n') + 1) : text
  const split = splitRecords(body, separator, saysSeparator ? 2 : 1)
  const rows = split.records.map((record) => cellsOf(record, source)).filter((cells) => cells.length > 0)
  const page: DocumentPage = { number: 1, name: null, blocks: [{ kind: 'table', rows }] }
  return done({ document: { source, format: 'csv', pages: [page] }, findings: doubtsOf(split, source) })
}
