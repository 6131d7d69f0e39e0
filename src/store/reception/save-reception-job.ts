import type { Writer } from '../store.ts'

/** Names the job that reads a drop from now on. */
export const saveReceptionJob = async (
  tx: Writer,
  city: string,
  { id, jobId }: { readonly id: string; readonly jobId: string },
): Promise<void> => {
  await tx.updateTable('reception').set({ job: jobId }).where('city', '=', city).where('id', '=', id).execute()
}
