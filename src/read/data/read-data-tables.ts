import type { DataRecord, Document } from '../../base/document.ts'
import { type DataTableName, dataTableNames } from '../../sheet/data/data-table.ts'
import { lineColumns } from '../../sheet/data/line-column.ts'
import { measureColumns } from '../../sheet/data/measure-column.ts'
import { readingColumns } from '../../sheet/data/reading-column.ts'
import { doubtOf } from '../reading-doubt.ts'
import type { DataRead } from './data-read.ts'
import { joinUnderstood } from './join-understood.ts'
import { positionKey } from './position-key.ts'
import { readLineTable } from './read-line-table.ts'
import { readMeasureTable } from './read-measure-table.ts'
import { readReadingTable } from './read-reading-table.ts'
import { tableFault } from './table-fault.ts'

/** More say no more. */
const mostFaults = 50

export type DataTableFile = { readonly source: string; readonly records: readonly DataRecord[] }

/** A heading that no other table has. */
const ownHeading: Readonly<Record<DataTableName, string>> = {
  lines: lineColumns.action.name,
  measures: measureColumns.kind.name,
  readings: readingColumns.readingKind.name,
}

const nameOf = ({ records }: DataTableFile): DataTableName | null =>
  dataTableNames.find((name) => records[0]?.cells.includes(ownHeading[name])) ?? null

/** The file's table of open data, where it is one. */
export const dataTableOf = ({ source, data }: Document): DataTableFile | null =>
  data?.kind === 'table' ? { source, records: data.records } : null

/**
 * Reads tables of open data that belong together: the lines, and where they are at hand the measures and readings. Nothing
 * is read by half: with any fault there are no sheets. Never throws.
 */
export const readDataTables = (files: readonly DataTableFile[]): DataRead => {
  const named = files.map((file) => ({ file, name: nameOf(file) }))
  const find = (name: DataTableName) => named.find((each) => each.name === name)?.file
  const spare = named.filter(({ file, name }) => name === null || find(name) !== file)
  const lines = find('lines')
  const source = files[0]?.source ?? ''
  if (spare[0])
    return { sheets: [], findings: spare.map(({ file }) => tableFault({ source: file.source, line: 1 }, file.source)) }
  if (!lines) return { sheets: [], findings: [doubtOf('data-lines-missing', { source })] }
  const measureFile = find('measures')
  const readingFile = find('readings')
  const { measures, faults: ofMeasures } = measureFile
    ? readMeasureTable(measureFile.records, measureFile.source)
    : { measures: [], faults: [] }
  const { readings, faults: ofReadings } = readingFile
    ? readReadingTable(readingFile.records, readingFile.source)
    : { readings: [], faults: [] }
  const { sheets, positions, faults } = readLineTable(lines.records, lines.source, joinUnderstood(measures, readings))
  const strays = [...measures, ...readings]
    .filter(({ row }) => !positions.has(positionKey(row)))
    .map(({ place, row }) => tableFault(place, positionKey(row)))
  const findings = [...faults, ...ofMeasures, ...ofReadings, ...strays]
  if (findings.length > 0) return { sheets: [], findings: findings.slice(0, mostFaults) }
  return sheets.length > 0 ? { sheets, findings } : { sheets, findings: [doubtOf('not-a-sheet', { source })] }
}
