import type { JobState } from '../../sheet/job.ts'
import { announce } from '../notice.ts'
import type { Writer } from '../store.ts'

/**
 * Cancels a job: at once while it waits; while it runs, whoever does it is asked to stop. Gives how it stands now; null
 * when there is no such job.
 */
export const saveJobCancelled = async (
  tx: Writer,
  city: string,
  { id, at }: { readonly id: string; readonly at: string },
): Promise<JobState | null> => {
  await tx
    .updateTable('job')
    .set({ state: 'cancelled', ended_at: at })
    .where('city', '=', city)
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .execute()
  const row = await tx
    .updateTable('job')
    .set({ cancel_asked: 1 })
    .where('city', '=', city)
    .where('id', '=', id)
    .returning('state')
    .executeTakeFirst()
  announce(tx, 'job')
  return row?.state ?? null
}
