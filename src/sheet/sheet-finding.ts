import type { DocumentDoubt, DocumentProblem } from '../base/document-problem.ts'
import type { Finding } from '../base/finding.ts'

/** What the reader of sheets may have to say of a document, each with its place. */
export const readingDoubts = [
  'not-a-sheet',
  'heading-missing',
  'paired-by-order',
  'fiscal-year-missing',
  'phase-missing',
  'department-missing',
  'form-title-differs',
  'goal-number-missing',
  'goal-number-misplaced',
  'goal-title-missing',
  'self-evaluation-missing',
  'mark-mismatch',
  'duplicate-mark',
  'mark-missing',
  'text-in-wrong-column',
  'target-same-as-progress',
  'title-repeated',
  'row-slid',
  'row-repeated',
  'item-inside-other-item',
  'orphan-target',
  'orphan-progress',
  'step-without-action',
  'words-not-placed',
  'data-not-valid',
  'data-not-known',
  'data-lines-missing',
] as const
export type ReadingDoubt = (typeof readingDoubts)[number]

export type FindingCode = ReadingDoubt | DocumentProblem | DocumentDoubt
export type SheetFinding = Finding<FindingCode>
