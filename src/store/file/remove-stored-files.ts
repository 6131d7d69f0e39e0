import type { Writer } from '../store.ts'

/**
 * Removes files kept before an instant, when their time is over: `removeStoredFiles(tx, '999999', '2030-04-01T00:00:00Z')`
 * gives how many. What was read in them stays; only the originals go. The files of a book stay as long as the book.
 */
export const removeStoredFiles = async (tx: Writer, city: string, before: string): Promise<number> => {
  await tx
    .updateTable('received_file')
    .set({ stored_file: null })
    .where('city', '=', city)
    .where('stored_file', 'in', (query) =>
      query.selectFrom('stored_file').select('id').where('city', '=', city).where('created_at', '<', before),
    )
    .execute()
  const { numDeletedRows } = await tx
    .deleteFrom('stored_file')
    .where('city', '=', city)
    .where('created_at', '<', before)
    .where('id', 'not in', (query) => query.selectFrom('book_file').select('stored_file').where('city', '=', city))
    .executeTakeFirst()
  return Number(numDeletedRows)
}
