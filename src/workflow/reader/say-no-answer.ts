import type { DocumentProblem } from '../../base/document-problem.ts'
import type { SheetFinding } from '../../sheet/sheet-finding.ts'
import type { NoAnswer } from './open-reader.ts'

const codes: Readonly<Record<NoAnswer['kind'], DocumentProblem>> = {
  'too-long': 'reading-took-too-long',
  'too-much-memory': 'reading-took-too-much-memory',
  'broke-off': 'reading-broke-off',
}

/** A file that the worker could not answer for, as a finding. */
export const sayNoAnswer = (reason: NoAnswer, source: string): SheetFinding => ({
  code: codes[reason.kind],
  level: 'error',
  place: { source },
  ...(reason.kind === 'broke-off' && { detail: { reason: reason.reason } }),
})
