import type { FiscalYear } from '../../sheet/fiscal-year.ts'
import type { ReceivedHead } from '../../sheet/received-sheet.ts'

/** The one value that all who know it agree on; null where they do not, or nobody does. */
const agreed = <Value>(values: readonly (Value | null)[]): Value | null => {
  const known = new Set(values.filter((value) => value !== null))
  return known.size === 1 ? ([...known][0] ?? null) : null
}

/**
 * Fills what the sheets of one drop do not say themselves: by the other files where these agree, and the year else by the
 * city's current one. A phase that nobody says stays unknown: a person must.
 */
export const settleHeads = (
  heads: readonly ReceivedHead[],
  currentYear: FiscalYear,
): readonly Pick<ReceivedHead, 'fiscalYear' | 'phase'>[] => {
  const year = agreed(heads.map(({ fiscalYear }) => fiscalYear.value))
  const phaseOfAll = agreed(heads.map(({ phase }) => phase.value))
  return heads.map(({ fiscalYear, phase }) => ({
    fiscalYear:
      fiscalYear.value !== null
        ? fiscalYear
        : year !== null
          ? { value: year, because: 'other-files' }
          : { value: currentYear, because: 'current-year' },
    phase: phase.value === null && phaseOfAll !== null ? { value: phaseOfAll, because: 'other-files' } : phase,
  }))
}
