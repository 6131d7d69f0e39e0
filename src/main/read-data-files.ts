import { done, type Result, refuse } from '../base/result.ts'
import type { DataRead } from '../read/data/data-read.ts'
import { readData } from '../read/data/read-data.ts'
import { dataTableOf, readDataTables } from '../read/data/read-data-tables.ts'
import { readSheets } from '../read/read-sheets.ts'
import type { DataOrigin, DataSheet } from '../sheet/data/data-sheet.ts'
import type { SheetFinding } from '../sheet/sheet-finding.ts'
import { showSheetData } from '../view/data-file/show-sheet-data.ts'
import { type FileOpened, openFile } from './open-file.ts'

/** Data says itself what is understood, persons' words included; any other document is read by today's rules. */
const readOne = ({ document, findings }: FileOpened, origin: DataOrigin): DataRead => {
  const data = readData(document)
  if (data) return { ...data, findings: [...findings, ...data.findings] }
  const read = readSheets(document)
  return {
    sheets: read.sheets.map((sheet) => showSheetData(sheet, origin)),
    findings: [...findings, ...read.findings],
  }
}

const openAll = async (files: readonly string[]): Promise<Result<readonly FileOpened[], SheetFinding>> => {
  const all: FileOpened[] = []
  for (const file of files) {
    const opened = await openFile(file)
    if (!opened.ok) return opened
    all.push(opened.value)
  }
  return done(all)
}

/**
 * The sheets of one file of any kind, as data; or of several files that are tables of open data and belong together.
 * `origin` stands where a sheet does not say whose it is. A refusal says why there is none.
 */
export const readDataFiles = async (
  files: readonly string[],
  origin: DataOrigin,
): Promise<Result<DataRead, readonly SheetFinding[]>> => {
  const opened = await openAll(files)
  if (!opened.ok) return refuse([opened.refusal])
  const [first, ...others] = opened.value
  if (!first) return refuse([])
  // A file that is no table is told by the tables' reader, for it has no heading that any table has.
  const tables = opened.value.map(({ document }) => dataTableOf(document) ?? { source: document.source, records: [] })
  const read = others.length === 0 ? readOne(first, origin) : readDataTables(tables)
  if (read.sheets.length === 0) return refuse(read.findings)
  const sheets: readonly DataSheet[] = read.sheets.map((sheet) => ({ ...origin, ...sheet }))
  return done({ sheets, findings: read.findings })
}
