import type { FindingLevel } from '../base/finding.ts'
import type { Place } from '../base/place.ts'
import type { ReadingDoubt, SheetFinding } from '../sheet/sheet-finding.ts'

/** How much each doubt matters where nothing else is said. */
const levels: Partial<Record<ReadingDoubt, FindingLevel>> = {
  'not-a-sheet': 'error',
  'heading-missing': 'error',
  'data-not-valid': 'error',
  'data-lines-missing': 'error',
  'paired-by-order': 'hint',
  'title-repeated': 'hint',
}

type Where = { readonly item?: string | null; readonly step?: string | null; readonly column?: string }

/** A finding of the reader: a code, where the words stand in the file, and where in the sheet they belong. */
export const doubtOf = (
  code: ReadingDoubt,
  place: Place,
  { item, step, column }: Where = {},
  detail?: Readonly<Record<string, string | number>>,
): SheetFinding => ({
  code,
  level: levels[code] ?? 'warning',
  place: { ...place, ...(item && { item }), ...(step && { step }), ...(column && { column }) },
  ...(detail && { detail }),
})
