import type { RefusalOf } from '../sheet/refusal.ts'
import type { DocumentRead } from './reader/reader-job.ts'

/** Why a document that was refused when it was read cannot be imported: it could not be opened, or is no sheet. */
export const refusalOfRead = ({
  document,
  findings,
}: DocumentRead & { readonly kind: 'refused' }): RefusalOf<'document-not-opened' | 'not-a-sheet'> => {
  const [finding] = findings
  return document === null && finding ? { kind: 'document-not-opened', finding } : { kind: 'not-a-sheet', findings }
}
