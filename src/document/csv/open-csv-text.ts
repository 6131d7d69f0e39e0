import type { Document, DocumentCell } from '../../base/document.ts'
import type { DocumentFinding } from '../../base/document-problem.ts'
import { readHtmlFragment } from '../read-html-fragment.ts'
import { findSeparator } from './find-separator.ts'
import { type CsvRecord, splitRecords } from './split-records.ts'

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

/** Opens a text that `isCsv`: one table, each record a row. The line `sep=;` that Excel wants first is no record. */
export const openCsvText = (
  text: string,
  source: string,
): { readonly document: Document; readonly findings: readonly DocumentFinding[] } => {
  const saysSeparator = /^sep=[,;]\n/i.test(text)
  const body = saysSeparator ? text.slice(text.indexOf('\n') + 1) : text
  const { records, hasOpenQuote } = splitRecords(body, findSeparator(text) ?? ',', saysSeparator ? 2 : 1)
  const rows = records.map((record) => cellsOf(record, source)).filter((cells) => cells.length > 0)
  const ragged = findRagged(records)
  const findings: DocumentFinding[] = []
  if (hasOpenQuote) findings.push({ code: 'quote-not-closed', level: 'warning', place: { source } })
  if (ragged[0]) {
    const place = { source, line: ragged[0].line }
    findings.push({ code: 'rows-ragged', level: 'warning', place, detail: { count: ragged.length } })
  }
  return {
    document: { source, format: 'csv', pages: [{ number: 1, name: null, blocks: [{ kind: 'table', rows }] }] },
    findings,
  }
}
