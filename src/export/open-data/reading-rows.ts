import type { Span } from '../../base/place.ts'
import type { DataSheet } from '../../sheet/data/data-sheet.ts'
import type { ReadingRow } from '../../sheet/data/reading-column.ts'
import { readColumns } from '../../sheet/kept-line.ts'
import type { MeasurePart } from '../../sheet/measure.ts'
import type { Quantity, Reading, SheetDate } from '../../sheet/reading.ts'
import { type KeyedLine, linesOfSheets } from './lines-of-sheets.ts'

type Found = Omit<ReadingRow, keyof KeyedLine['key'] | 'partId' | 'column'>

const nothing: Omit<Found, 'readingKind'> = {
  readingNumber: null,
  measureNumber: null,
  text: null,
  start: null,
  end: null,
  value: null,
  valueMax: null,
  unit: null,
  comparator: null,
  baseline: null,
  denominator: null,
  label: null,
  qualifier: null,
  state: null,
  role: null,
  isOrdinal: null,
  isInferred: null,
  date: null,
  dateRole: null,
  isInvalid: null,
  likely: null,
  note: null,
  status: null,
}

const at = ([start, end]: Span) => ({ start, end })

const quantityFound = (quantity: Quantity, index: number): Found => ({
  ...nothing,
  readingKind: 'quantity',
  readingNumber: index + 1,
  text: quantity.text,
  ...at(quantity.span),
  value: quantity.value,
  valueMax: quantity.valueMax ?? null,
  unit: quantity.unit,
  comparator: quantity.comparator,
  baseline: quantity.baseline ?? null,
  denominator: quantity.denominator ?? null,
  label: quantity.label ?? null,
  qualifier: quantity.qualifier ?? null,
  state: quantity.state ?? null,
  role: quantity.role ?? null,
  isOrdinal: quantity.ordinal ?? null,
  isInferred: quantity.inferred ?? null,
})

const dateFound = (date: SheetDate, index: number): Found => ({
  ...nothing,
  readingKind: 'date',
  readingNumber: index + 1,
  text: date.text,
  ...at(date.span),
  date: date.value,
  dateRole: date.role ?? null,
  isInvalid: date.invalid ?? null,
  likely: date.likely ?? null,
  note: date.note ?? null,
})

const partFound = ({ value, unit, span }: MeasurePart, index: number, measureNumber: number): Found => ({
  ...nothing,
  readingKind: 'part',
  readingNumber: index + 1,
  measureNumber,
  ...at(span),
  value,
  unit,
})

const foundIn = ({ status, quantities, dates }: Reading): readonly Found[] => [
  // Also where nothing was found: that a text was read is said, and what it says of the work.
  { ...nothing, readingKind: 'text', status },
  ...quantities.map(quantityFound),
  ...dates.map(dateFound),
]

const rowsOfLine = ({ key, line }: KeyedLine): readonly ReadingRow[] => {
  const row = (column: ReadingRow['column'], found: Found): ReadingRow => ({
    ...key,
    partId: line.id ?? null,
    column,
    ...found,
  })
  const read = readColumns.flatMap((column) => {
    const reading = line.readings?.[column]
    return reading ? foundIn(reading).map((found) => row(column, found)) : []
  })
  const parts = (line.measures ?? []).flatMap(({ actual }, measure) =>
    (actual?.parts ?? []).map((part, index) => row('progress', partFound(part, index, measure + 1))),
  )
  return [...read, ...parts]
}

/** The rows of the table of readings. */
export const readingRows = (sheets: readonly DataSheet[]): readonly ReadingRow[] =>
  linesOfSheets(sheets).flatMap(rowsOfLine)
