import type { Reader } from '../store.ts'

export type FileToRead = {
  readonly id: string
  readonly path: string
  readonly storedFileId: string | null
  readonly tries: number
}

/** The files of a drop that nobody has read yet, in their order. */
export const findFilesToRead = async (db: Reader, city: string, receptionId: string): Promise<readonly FileToRead[]> =>
  (
    await db
      .selectFrom('received_file')
      .select(['id', 'path', 'stored_file', 'tries'])
      .where('city', '=', city)
      .where('reception', '=', receptionId)
      .where('state', '=', 'waiting')
      .orderBy('position')
      .execute()
  ).map(({ stored_file, ...file }) => ({ ...file, storedFileId: stored_file }))
