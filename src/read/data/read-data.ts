import type { Document } from '../../base/document.ts'
import { doubtOf } from '../reading-doubt.ts'
import type { DataRead } from './data-read.ts'
import { dataTableOf, readDataTables } from './read-data-tables.ts'
import { readSheetData } from './read-sheet-data.ts'

const readJson = (text: string, source: string): DataRead => {
  const read = readSheetData(text, source)
  if (!read.ok) return { sheets: [], findings: read.refusal }
  if (read.value.sheets.length > 0) return read.value
  return { sheets: [], findings: [...read.value.findings, doubtOf('not-a-sheet', { source })] }
}

/**
 * The sheets of a document that is data of this system's own, with readings and measures; null for any other document.
 * A table of lines stands alone; `readDataTables` takes it together with its measures and readings.
 */
export const readData = (document: Document): DataRead | null => {
  if (document.data?.kind === 'json') return readJson(document.data.text, document.source)
  const table = dataTableOf(document)
  return table && readDataTables([table])
}
