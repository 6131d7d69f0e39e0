import type { City } from '../../sheet/city.ts'
import type { DataSheet } from '../../sheet/data/data-sheet.ts'
import { asOfDate } from '../../sheet/fiscal-year.ts'
import type { PublishedSheet } from '../../sheet/kept-sheet.ts'
import { dataLine } from './data-line.ts'
import { dataSheetWith } from './data-sheet-with.ts'
import { interpretLine } from './interpret-line.ts'

export type DataTerms = {
  readonly city: Pick<City, 'code' | 'name'>
  /** `CC BY 4.0`; null where the city has not said. */
  readonly licence: string | null
}

/**
 * A published version as open data: its words and measures as they were frozen, and what today's rules read in its texts.
 * Its ids are the store's, and stay over phases.
 */
export const showPublishedData = (published: PublishedSheet, { city, licence }: DataTerms): DataSheet => {
  const { fiscalYear, phase, sheet, sheetId, version, publishedAt, measures = {} } = published
  const asOf = asOfDate(fiscalYear, phase)
  const origin = {
    cityCode: city.code,
    ...(city.name !== null && { cityName: city.name }),
    asOf,
    version,
    publishedAt,
    ...(licence !== null && { licence }),
  }
  return dataSheetWith({ ...sheet, id: sheetId, fiscalYear, phase }, origin, (line) =>
    dataLine(interpretLine(line, { fiscalYear, asOf }), (line.id !== null && measures[line.id]) || []),
  )
}
