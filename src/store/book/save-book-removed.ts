import type { Writer } from '../store.ts'

/** Takes a book out of the list, or with null brings it back. */
export const saveBookRemoved = async (
  tx: Writer,
  city: string,
  { id, removedAt }: { readonly id: string; readonly removedAt: string | null },
): Promise<void> => {
  await tx.updateTable('book').set({ removed_at: removedAt }).where('city', '=', city).where('id', '=', id).execute()
}
