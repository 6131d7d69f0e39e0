import type { DataColumns } from '../../sheet/data/data-column.ts'
import type { DataSheet } from '../../sheet/data/data-sheet.ts'
import { type DataTableName, dataTables } from '../../sheet/data/data-table.ts'
import { guardText } from '../../sheet/data/guarded-text.ts'
import { type LineRow, lineFamilies } from '../../sheet/data/line-column.ts'
import { type CsvEncoding, type CsvFile, csvBytes } from './csv-bytes.ts'
import { lineRows } from './line-rows.ts'
import { measureRows } from './measure-rows.ts'
import { readingRows } from './reading-rows.ts'

type Records = readonly (readonly string[])[]

const cellOf = (value: unknown): string => {
  if (typeof value === 'string') return guardText(value)
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}

const tableRecords = (columns: DataColumns, rows: readonly Readonly<Record<string, unknown>>[]): Records => [
  Object.values(columns).map(({ name }) => name),
  ...rows.map((row) => Object.keys(columns).map((id) => cellOf(row[id]))),
]

const headingsOf = (extras: readonly Readonly<Record<string, string>>[]): readonly string[] => [
  ...new Set(extras.flatMap((extra) => Object.keys(extra))),
]

/** The columns of which there are as many as the sheets need: departments, and what the city's form has beyond. */
const familyRecords = (rows: readonly LineRow[]): Records => {
  const departments = Math.max(1, ...rows.map((row) => row.departments.length))
  const ofGoals = headingsOf(rows.map(({ goalExtra }) => goalExtra))
  const own = headingsOf(rows.map(({ extra }) => extra))
  const numbers = Array.from({ length: departments }, (_, index) => index)
  const { department, goalExtra, extra } = lineFamilies
  return [
    [
      ...numbers.map((index) => department.name + String(index + 1)),
      ...ofGoals.map((heading) => goalExtra.name + heading),
      ...own.map((heading) => extra.name + heading),
    ],
    ...rows.map((row) => [
      ...numbers.map((index) => cellOf(row.departments[index])),
      ...ofGoals.map((heading) => cellOf(Object.hasOwn(row.goalExtra, heading) ? row.goalExtra[heading] : null)),
      ...own.map((heading) => cellOf(Object.hasOwn(row.extra, heading) ? row.extra[heading] : null)),
    ]),
  ]
}

const lineRecords = (sheets: readonly DataSheet[]): Records => {
  const rows = lineRows(sheets)
  const families = familyRecords(rows)
  return tableRecords(dataTables.lines, rows).map((record, index) => [...record, ...(families[index] ?? [])])
}

const records: Readonly<Record<DataTableName, (sheets: readonly DataSheet[]) => Records>> = {
  lines: lineRecords,
  measures: (sheets) => tableRecords(dataTables.measures, measureRows(sheets)),
  readings: (sheets) => tableRecords(dataTables.readings, readingRows(sheets)),
}

/**
 * Some sheets as one table of open data: `writeDataTable(sheets, 'measures', 'utf-8')` gives the bytes of a CSV file, one
 * row for each measure, and the characters it could not hold. `lines` alone gives the sheets' words back; with `readings`
 * and `measures` everything.
 */
export const writeDataTable = (
  sheets: readonly DataSheet[],
  table: DataTableName,
  encoding: CsvEncoding = 'utf-8',
): CsvFile => csvBytes(records[table](sheets), encoding)
