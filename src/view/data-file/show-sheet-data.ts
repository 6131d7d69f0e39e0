import { measure } from '../../measure/measure.ts'
import type { DataOrigin, DataSheet } from '../../sheet/data/data-sheet.ts'
import { asOfDate } from '../../sheet/fiscal-year.ts'
import type { Sheet } from '../../sheet/sheet.ts'
import { dataLine } from './data-line.ts'
import { dataSheetWith } from './data-sheet-with.ts'
import { interpretLine } from './interpret-line.ts'

/**
 * A sheet that was read from a file, as data, with what the machine reads in it. A line is a step, or an item with a target
 * or progress of its own, as everywhere. No ids are made up: an id made of the position would name another line as soon as
 * one is put in before it.
 */
export const showSheetData = (
  sheet: Sheet,
  origin: Pick<DataOrigin, 'cityCode' | 'cityName' | 'licence'>,
): DataSheet => {
  const { fiscalYear, phase } = sheet
  const asOf = fiscalYear === null || phase === null ? null : asOfDate(fiscalYear, phase)
  return dataSheetWith(sheet, { ...origin, ...(asOf !== null && { asOf }) }, (line) =>
    dataLine(
      interpretLine(line, { fiscalYear, asOf }),
      measure({ ...line, fiscalYear, asOf }).map((each) => ({ ...each, origin: 'machine' })),
    ),
  )
}
