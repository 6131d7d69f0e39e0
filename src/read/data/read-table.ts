import type { DataRecord } from '../../base/document.ts'
import type { DataColumn, DataColumns, DataRow } from '../../sheet/data/data-column.ts'
import type { SheetFinding } from '../../sheet/sheet-finding.ts'
import { readCell } from './read-cell.ts'
import { type TablePlace, tableFault } from './table-fault.ts'

export type TableRow<Columns extends DataColumns> = {
  readonly place: TablePlace
  readonly row: DataRow<Columns>
  /** To the letter, for columns that the description does not name one by one. */
  readonly cells: readonly string[]
}

export type TableRead<Columns extends DataColumns> = {
  readonly headings: readonly string[]
  readonly rows: readonly TableRow<Columns>[]
  readonly faults: readonly SheetFinding[]
}

/** No city has as many; each row is looked through for each of them. */
const mostColumns = 1000

type Value = string | number | boolean | null

/**
 * Reads the records of a table by its columns, which may stand in any order. Strict: a column that is missing, a cell that
 * does not fit, an empty cell that must not be, each is a fault, and its row is left out.
 */
export const readTable = <Columns extends DataColumns>(
  columns: Columns,
  [head, ...records]: readonly DataRecord[],
  source: string,
): TableRead<Columns> => {
  const headings = head?.cells ?? []
  if (headings.length > mostColumns)
    return { headings, rows: [], faults: [tableFault({ source, line: 1 }, `${headings.length}`)] }
  const missing = Object.values(columns).filter(({ name }) => !headings.includes(name))
  if (missing.length > 0)
    return { headings, rows: [], faults: missing.map(({ name }) => tableFault({ source, line: 1 }, name)) }
  const wanted = Object.entries(columns).map(([id, column]) => ({ id, column, at: headings.indexOf(column.name) }))
  const faults: SheetFinding[] = []
  const fittingValue = (cell: string, { name, type, isRequired }: DataColumn, place: TablePlace): Value | undefined => {
    const value = readCell(cell, type)
    if (value !== undefined && !(value === null && isRequired)) return value
    faults.push(tableFault(place, `${name}: ${cell}`))
    return undefined
  }
  const rows = records.flatMap(({ line, cells }): readonly TableRow<Columns>[] => {
    const place = { source, line }
    if (cells.length > headings.length) faults.push(tableFault(place, cells.slice(headings.length).join(',')))
    const values = wanted.map(({ id, column, at }) => [id, fittingValue(cells[at] ?? '', column, place)] as const)
    if (values.some(([, value]) => value === undefined)) return []
    // Every column was read by its own type just now.
    return [{ place, row: Object.fromEntries(values) as DataRow<Columns>, cells }]
  })
  return { headings, rows, faults }
}
