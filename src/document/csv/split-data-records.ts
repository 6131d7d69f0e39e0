import { CsvError, parse } from 'csv-parse/sync'
import { dataTableHead } from '../../base/data-table-head.ts'
import type { DataRecord } from '../../base/document.ts'

const countLineEnds = (cell: string): number => cell.match(/\r\n|[\r\n]/g)?.length ?? 0

/** Only the first line of a file is looked at before it is split. */
const mayBeData = (text: string): boolean => {
  const firstLine = text.slice(0, 10_000).split(/[\r\n]/, 1)[0] ?? ''
  return dataTableHead.every((heading) => firstLine.includes(heading))
}

const splitStrictly = (text: string): readonly (readonly string[])[] | null => {
  try {
    return parse(text, { relax_column_count: true, skip_empty_lines: true })
  } catch (error) {
    if (error instanceof CsvError) return null // a quote that is never closed: no program wrote this
    throw error
  }
}

/** The records of a table of open data that this system wrote, each cell to the letter; null for any other text. */
export const splitDataRecords = (text: string): readonly DataRecord[] | null => {
  if (!mayBeData(text)) return null
  const split = splitStrictly(text)
  if (!split || !dataTableHead.every((heading) => split[0]?.includes(heading))) return null
  let line = 1
  return split.map((cells) => {
    const record = { line, cells }
    line += 1 + cells.reduce((count, cell) => count + countLineEnds(cell), 0)
    return record
  })
}
