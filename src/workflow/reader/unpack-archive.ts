import { isArchive } from '../../document/archive/is-archive.ts'
import { askReader, type ReadingLimits } from './ask-reader.ts'
import type { ArchiveUnpacked, DocumentToRead } from './reader-job.ts'
import { sayNoAnswer } from './say-no-answer.ts'

/**
 * The files of a zip, each to be read by `readDocument`: `unpackArchive({ bytes, source: '全部局.zip' })`. Null: the file is
 * no archive but itself a document (by its content, a workbook is no archive), to be read as it is.
 */
export const unpackArchive = async (
  { bytes, source }: DocumentToRead,
  limits: ReadingLimits = {},
): Promise<ArchiveUnpacked | null> => {
  if (!isArchive(bytes)) return null
  const asked = await askReader({ kind: 'unpack', bytes, source }, limits)
  return asked.kind === 'answered' ? asked.answer : { kind: 'refused', findings: [sayNoAnswer(asked, source)] }
}
