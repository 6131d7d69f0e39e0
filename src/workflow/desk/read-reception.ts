import { done } from '../../base/result.ts'
import { fiscalYearOn } from '../../sheet/fiscal-year.ts'
import type { JobAtWork, JobEnd } from '../../sheet/job.ts'
import { findStoredFile } from '../../store/file/find-stored-file.ts'
import { type FileToRead, findFilesToRead } from '../../store/reception/find-files-to-read.ts'
import { findReceivedFiles } from '../../store/reception/find-received-files.ts'
import { saveFileTried } from '../../store/reception/save-file-tried.ts'
import type { Workplace } from '../workplace.ts'
import type { ReadDocument } from './desk-tool.ts'
import { keepFileRead } from './keep-file-read.ts'
import { settleReception } from './settle-reception.ts'

export type ReceptionReader = { readonly readDocument: ReadDocument }

const mostTries = 3

const inJapan = (now: Date): string => new Date(now.getTime() + 9 * 3_600_000).toISOString().slice(0, 10)

const readOne = async (workplace: Workplace, { readDocument }: ReceptionReader, file: FileToRead): Promise<void> => {
  const { store, city } = workplace
  const { id, path, storedFileId, tries } = file
  const stored = storedFileId === null ? null : await findStoredFile(store.db, city, storedFileId)
  // A file that broke the program each time, or whose bytes are gone, is not tried for ever.
  if (stored === null || tries >= mostTries) return keepFileRead(workplace, file, { kind: 'failed' })
  await store.transaction<null, never>(async (tx) => {
    await saveFileTried(tx, city, id)
    return done(null)
  })
  await keepFileRead(workplace, file, await readDocument({ bytes: stored.bytes, source: path }))
}

/**
 * Reads the files of a drop one by one; what is read is kept at once, so that whoever takes the job up again goes on with
 * the next file. A file that an error of ours stopped is left for another try, and the others are read first.
 */
export const readReception = async (
  workplace: Workplace,
  reader: ReceptionReader,
  { job, signal, report }: JobAtWork<'read-reception'>,
): Promise<JobEnd> => {
  const { store, city } = workplace
  const { receptionId } = job.payload
  const all = (await findReceivedFiles(store.db, city, { receptionId })).length
  const waiting = await findFilesToRead(store.db, city, receptionId)
  const errors: unknown[] = []
  for (const [index, file] of waiting.entries()) {
    if (signal.aborted) return { kind: 'cut-short' }
    await report({ done: all - waiting.length + index, all, word: file.path })
    try {
      await readOne(workplace, reader, file)
    } catch (error) {
      errors.push(
        new Error(`${file.path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error }),
      )
    }
  }
  if (errors.length > 0) throw errors[0]
  await settleReception(workplace, receptionId, fiscalYearOn(inJapan(workplace.now())))
  await report({ done: all, all, word: null })
  return { kind: 'finished', outcome: { files: all } }
}
