import { foldWidth } from '../base/text.ts'
import type { Reading, ReadingContext } from '../sheet/reading.ts'
import { readDates } from './date/read-dates.ts'
import { readQuantities } from './quantity/read-quantities.ts'
import { readStatus } from './status/read-status.ts'

/**
 * Understands one text of a sheet: its quantities, its dates and what it says of the work. Linear in the length of the text; pure; never
 * throws, whatever the text. The text itself is never changed: every reading carries its span.
 * `interpret('6台導入（8月）', { column: 'progress', fiscalYear: 2025, asOf: '2025-09-30' })` finds 6 台, `2025-08` and done.
 */
export const interpret = (text: string, context: ReadingContext): Reading => {
  const folded = foldWidth(text)
  const dates = readDates(text, context, folded)
  const quantities = readQuantities(text, context, dates, folded)
  return { quantities, dates, status: readStatus(text, context, { quantities, dates }, folded) }
}
