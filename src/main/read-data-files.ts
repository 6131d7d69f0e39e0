import type { Document } from '../base/document.ts'
import { done, type Result, refuse } from '../base/result.ts'
import type { DataRead } from '../read/data/data-read.ts'
import { readData } from '../read/data/read-data.ts'
import { dataTableOf, readDataTables } from '../read/data/read-data-tables.ts'
import type { DataOrigin, DataSheet } from '../sheet/data/data-sheet.ts'
import type { SheetFinding } from '../sheet/sheet-finding.ts'
import { showSheetData } from '../view/data-file/show-sheet-data.ts'
import type { DocumentRead } from '../workflow/reader/reader-job.ts'
import { readSheetFile } from './read-file.ts'

/** Data says itself what is understood, persons' words included; any other document is read by today's rules. */
const dataOf = (read: DocumentRead, origin: DataOrigin): DataRead => {
  const data = read.document && readData(read.document)
  const sheets = read.kind === 'read' ? read.sheets : []
  return {
    sheets: data ? data.sheets : sheets.map((sheet) => showSheetData(sheet, origin)),
    findings: read.findings,
  }
}

// A file that is no table is told by the tables' reader, for it has no heading that any table has.
const joinedTables = (documents: readonly Document[]): DataRead =>
  readDataTables(documents.map((document) => dataTableOf(document) ?? { source: document.source, records: [] }))

/**
 * The sheets of one file of any kind, as data; or of several files that are tables of open data and belong together.
 * `origin` stands where a sheet does not say whose it is. A refusal says why there is none.
 */
export const readDataFiles = async (
  files: readonly string[],
  origin: DataOrigin,
): Promise<Result<DataRead, readonly SheetFinding[]>> => {
  const reads: DocumentRead[] = []
  for (const file of files) reads.push((await readSheetFile(file)).read)
  const closed = reads.find(({ document }) => document === null)
  const [first, ...others] = reads
  if (!first || closed) return refuse(closed?.findings ?? [])
  const read =
    others.length === 0 ? dataOf(first, origin) : joinedTables(reads.flatMap(({ document }) => document ?? []))
  if (read.sheets.length === 0) return refuse(read.findings)
  const sheets: readonly DataSheet[] = read.sheets.map((sheet) => ({ ...origin, ...sheet }))
  return done({ sheets, findings: read.findings })
}
