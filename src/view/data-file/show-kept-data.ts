import type { DataSheet } from '../../sheet/data/data-sheet.ts'
import { asOfDate } from '../../sheet/fiscal-year.ts'
import { type KeptLine, readColumns } from '../../sheet/kept-line.ts'
import type { KeptSheet } from '../../sheet/kept-sheet.ts'
import { dataLine } from './data-line.ts'
import { dataSheetWith } from './data-sheet-with.ts'
import type { DataTerms } from './show-published-data.ts'

const keptReadings = ({ readings }: KeptLine) =>
  Object.fromEntries(
    readColumns.flatMap((column) => {
      const kept = readings[column]
      return kept ? [[column, kept.reading] as const] : []
    }),
  )

/** A sheet as staff have it, as data: the kept readings, and the measures that count, with by whose word they stand. */
export const showKeptData = (
  { id, fiscalYear, phase, sheet }: Pick<KeptSheet, 'id' | 'fiscalYear' | 'phase' | 'sheet'>,
  lines: ReadonlyMap<string, KeptLine>,
  { city, licence }: DataTerms,
): DataSheet => {
  const origin = {
    cityCode: city.code,
    ...(city.name !== null && { cityName: city.name }),
    asOf: asOfDate(fiscalYear, phase),
    ...(licence !== null && { licence }),
  }
  return dataSheetWith({ ...sheet, id, fiscalYear, phase }, origin, (line) => {
    const kept = line.id === null ? undefined : lines.get(line.id)
    if (!kept) return {}
    return dataLine(
      keptReadings(kept),
      kept.measures.map(({ measure, origin: by }) => ({ ...measure, origin: by })),
    )
  })
}
