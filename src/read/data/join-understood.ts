import type { DataLine, DataMeasure } from '../../sheet/data/data-sheet.ts'
import { type ReadColumn, readColumns } from '../../sheet/kept-line.ts'
import type { Reading } from '../../sheet/reading.ts'
import { positionKey } from './position-key.ts'
import type { UnderstoodLines } from './read-line-table.ts'
import type { MeasureRead } from './read-measure-table.ts'
import type { ReadingFound, ReadingRead } from './read-reading-table.ts'

type Found = { readonly column: ReadColumn; readonly found: ReadingFound }

const quantitiesOf = (found: readonly ReadingFound[]) =>
  found.flatMap((each) => (each.kind === 'quantity' ? [each.quantity] : []))
const datesOf = (found: readonly ReadingFound[]) => found.flatMap((each) => (each.kind === 'date' ? [each.date] : []))

const readingOf = (found: readonly ReadingFound[]): Reading | null => {
  const own = found.filter(({ kind }) => kind !== 'part')
  if (own.length === 0) return null
  const status = own.flatMap((each) => (each.kind === 'text' ? [each.status] : []))[0] ?? null
  return { quantities: quantitiesOf(own), dates: datesOf(own), status }
}

const readingsOf = (found: readonly Found[]): Pick<DataLine, 'readings'> => {
  const readings = readColumns.flatMap((column) => {
    const reading = readingOf(found.filter((each) => each.column === column).map((each) => each.found))
    return reading ? [[column, reading] as const] : []
  })
  return readings.length > 0 ? { readings: Object.fromEntries(readings) } : {}
}

const withParts = ({ row, measure }: MeasureRead, found: readonly Found[]): DataMeasure => {
  const parts = found.flatMap((each) =>
    each.found.kind === 'part' && each.found.measureNumber === row.measureNumber ? [each.found.part] : [],
  )
  return measure.actual && parts.length > 0 ? { ...measure, actual: { ...measure.actual, parts } } : measure
}

/** What two tables say of each line: its readings, and its measures with the parts of their actuals. */
export const joinUnderstood = (measures: readonly MeasureRead[], readings: readonly ReadingRead[]): UnderstoodLines => {
  const measuresOf = Map.groupBy(measures, ({ row }) => positionKey(row))
  const foundOf = Map.groupBy(readings, ({ row }) => positionKey(row))
  return new Map(
    [...new Set([...measuresOf.keys(), ...foundOf.keys()])].map((key) => {
      const found = (foundOf.get(key) ?? []).map((read) => ({ column: read.row.column, found: read.found }))
      const own = (measuresOf.get(key) ?? []).toSorted((a, b) => a.row.measureNumber - b.row.measureNumber)
      const line: DataLine = {
        ...readingsOf(found),
        ...(own.length > 0 && { measures: own.map((read) => withParts(read, found)) }),
      }
      return [key, line] as const
    }),
  )
}
