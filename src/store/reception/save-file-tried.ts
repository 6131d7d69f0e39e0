import type { Writer } from '../store.ts'

/** Counts a reading of a file before it begins, so that one that breaks the program each time is found out. */
export const saveFileTried = async (tx: Writer, city: string, fileId: string): Promise<void> => {
  await tx
    .updateTable('received_file')
    .set(({ eb }) => ({ tries: eb('tries', '+', 1) }))
    .where('city', '=', city)
    .where('id', '=', fileId)
    .execute()
}
