import type { Writer } from '../store.ts'

/** Removes for good, with their files, the books that were removed before an instant; gives how many. */
export const removeOldBooks = async (tx: Writer, city: string, before: string): Promise<number> => {
  const old = await tx
    .selectFrom('book')
    .leftJoin('book_file', (join) =>
      join.onRef('book_file.city', '=', 'book.city').onRef('book_file.book', '=', 'book.id'),
    )
    .select(['book.id', 'book_file.stored_file'])
    .where('book.city', '=', city)
    .where('book.removed_at', '<', before)
    .execute()
  const ids = [...new Set(old.map(({ id }) => id))]
  if (ids.length === 0) return 0
  await tx.deleteFrom('book_file').where('city', '=', city).where('book', 'in', ids).execute()
  await tx.deleteFrom('book').where('city', '=', city).where('id', 'in', ids).execute()
  const files = old.flatMap(({ stored_file }) => stored_file ?? [])
  if (files.length > 0) await tx.deleteFrom('stored_file').where('city', '=', city).where('id', 'in', files).execute()
  return ids.length
}
