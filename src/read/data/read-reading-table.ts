import type { DataRecord } from '../../base/document.ts'
import type { Span } from '../../base/place.ts'
import { type ReadingRow, readingColumns } from '../../sheet/data/reading-column.ts'
import type { MeasurePart } from '../../sheet/measure.ts'
import type { Quantity, SheetDate } from '../../sheet/reading.ts'
import type { SheetFinding } from '../../sheet/sheet-finding.ts'
import { present } from './present.ts'
import { readTable } from './read-table.ts'
import { type TablePlace, tableFault } from './table-fault.ts'

/** What one row of the table of readings says. */
export type ReadingFound =
  | { readonly kind: 'text'; readonly status: ReadingRow['status'] }
  | { readonly kind: 'quantity'; readonly quantity: Quantity }
  | { readonly kind: 'date'; readonly date: SheetDate }
  | { readonly kind: 'part'; readonly measureNumber: number; readonly part: MeasurePart }

export type ReadingRead = { readonly place: TablePlace; readonly row: ReadingRow; readonly found: ReadingFound }

const spanOf = ({ start, end }: ReadingRow): Span | null => (start === null || end === null ? null : [start, end])

const quantityOf = (row: ReadingRow, text: string, span: Span): Quantity | null => {
  const { value, valueMax, unit, comparator, baseline, denominator, label, qualifier, state, role } = row
  if (value === null || comparator === null) return null
  return {
    text,
    span,
    value,
    ...present({ valueMax }),
    unit,
    comparator,
    ...present({ baseline, denominator, label, qualifier, state, role }),
    ...(row.isOrdinal && { ordinal: true as const }),
    ...(row.isInferred && { inferred: true as const }),
  }
}

const dateOf = ({ date, dateRole, isInvalid, likely, note }: ReadingRow, text: string, span: Span): SheetDate => ({
  text,
  span,
  value: date,
  ...present({ role: dateRole }),
  ...(isInvalid && { invalid: true as const }),
  ...present({ likely, note }),
})

/** Null: a row of its kind needs more than it says. */
const foundIn = (row: ReadingRow): ReadingFound | null => {
  if (row.readingKind === 'text') return { kind: 'text', status: row.status }
  const span = spanOf(row)
  if (span === null) return null
  if (row.readingKind === 'part') {
    const { measureNumber, value, unit } = row
    return measureNumber === null || value === null
      ? null
      : { kind: 'part', measureNumber, part: { value, unit, span } }
  }
  if (row.text === null) return null
  if (row.readingKind === 'date') return { kind: 'date', date: dateOf(row, row.text, span) }
  const quantity = quantityOf(row, row.text, span)
  return quantity && { kind: 'quantity', quantity }
}

/** The rows of a table of readings, those of one kind in the order in which they were counted. */
export const readReadingTable = (
  records: readonly DataRecord[],
  source: string,
): { readonly readings: readonly ReadingRead[]; readonly faults: readonly SheetFinding[] } => {
  const { rows, faults } = readTable(readingColumns, records, source)
  const read = rows
    .toSorted((a, b) => (a.row.readingNumber ?? 0) - (b.row.readingNumber ?? 0))
    .map(({ place, row }) => ({ place, row, found: foundIn(row) }))
  return {
    readings: read.flatMap(({ place, row, found }) => (found ? [{ place, row, found }] : [])),
    faults: [
      ...faults,
      ...read.flatMap(({ place, row, found }) =>
        found ? [] : [tableFault(place, `${readingColumns.readingKind.name}: ${row.readingKind}`)],
      ),
    ],
  }
}
