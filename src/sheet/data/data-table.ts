import type { DataColumns } from './data-column.ts'
import { lineColumns } from './line-column.ts'
import { measureColumns } from './measure-column.ts'
import { readingColumns } from './reading-column.ts'

export const dataTableNames = ['lines', 'measures', 'readings'] as const
/** The tables a set of sheets is given out as. */
export type DataTableName = (typeof dataTableNames)[number]

/** Each table's columns in their order. */
export const dataTables = {
  lines: lineColumns,
  measures: measureColumns,
  readings: readingColumns,
} as const satisfies Readonly<Record<DataTableName, DataColumns>>
