import type { DocumentDoubt, DocumentFinding } from '../../base/document-problem.ts'
import type { FindingLevel } from '../../base/finding.ts'
import type { Place } from '../../base/place.ts'

export type DoubtCounter = {
  /** Counts one more; the finding shows where the first stood. */
  readonly count: (code: DocumentDoubt, place: Place, times?: number) => void
  readonly findings: () => readonly DocumentFinding[]
}

/** What a reader of a workbook can only take note of: nobody has to act on it before the sheet is submitted. */
const hints: ReadonlySet<DocumentDoubt> = new Set(['formula-results', 'external-links', 'macros-not-run'])

const levelOf = (code: DocumentDoubt): FindingLevel => (hints.has(code) ? 'hint' : 'warning')

/** Gathers what is odd about a document, one finding for each kind of doubt with how often it arose. */
export const makeDoubtCounter = (): DoubtCounter => {
  const doubts = new Map<DocumentDoubt, { place: Place; count: number }>()
  return {
    count: (code, place, times = 1) => {
      const known = doubts.get(code)
      if (known) known.count += times
      else if (times > 0) doubts.set(code, { place, count: times })
    },
    findings: () =>
      [...doubts].map(([code, { place, count }]) => ({ code, level: levelOf(code), place, detail: { count } })),
  }
}
