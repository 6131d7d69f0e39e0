import { askReader, type ReadingLimits } from './ask-reader.ts'
import type { DocumentRead, DocumentToRead } from './reader-job.ts'
import { sayNoAnswer } from './say-no-answer.ts'

/**
 * Opens a file and reads the sheets in it, in a worker with limits of time and memory, so that the server goes on
 * answering: `readDocument({ bytes, source: '総務部.xlsx' })`. The one way a file is read. Never rejects: what cannot be
 * read, takes too long (30 seconds) or too much memory is refused with its finding.
 */
export const readDocument = async (
  { bytes, source }: DocumentToRead,
  limits: ReadingLimits = {},
): Promise<DocumentRead> => {
  const asked = await askReader({ kind: 'read', bytes, source }, limits)
  return asked.kind === 'answered'
    ? asked.answer
    : { kind: 'refused', document: null, findings: [sayNoAnswer(asked, source)] }
}
