import type { Writer } from '../store.ts'

/** Another job makes a book that was left unmade. */
export const saveBookJob = async (
  tx: Writer,
  city: string,
  { id, jobId }: { readonly id: string; readonly jobId: string },
): Promise<void> => {
  await tx.updateTable('book').set({ job: jobId }).where('city', '=', city).where('id', '=', id).execute()
}
