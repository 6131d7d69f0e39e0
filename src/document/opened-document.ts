import type { Document } from '../base/document.ts'
import type { DocumentFinding } from '../base/document-problem.ts'
import type { Result } from '../base/result.ts'

/** A file opened, with what is odd about it; or the one reason why it cannot be. */
export type OpenedDocument = Result<
  { readonly document: Document; readonly findings: readonly DocumentFinding[] },
  DocumentFinding
>
