import type { Writer } from '../store.ts'

/**
 * Takes a city's turn for writing: on PostgreSQL the next command of the same city waits until this one has ended, as
 * SQLite does by itself. False when there is no such city.
 */
export const holdCity = async (tx: Writer, city: string): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('city')
    .set(({ eb }) => ({ revision: eb('revision', '+', 1) }))
    .where('city', '=', city)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
