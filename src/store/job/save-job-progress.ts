import type { Job, JobProgress } from '../../sheet/job.ts'
import type { Writer } from '../store.ts'

/** A job as its holder knows it. */
export type HeldJob = Pick<Job, 'id' | 'claims'>

/** `lost`: another server has taken it over. */
export type Hold = 'held' | 'cancel-asked' | 'lost'

/** Writes how far a job is and lengthens its lease; gives whether its holder shall go on. */
export const saveJobProgress = async (
  tx: Writer,
  city: string,
  { id, claims }: HeldJob,
  { leaseUntil, progress }: { readonly leaseUntil: string; readonly progress: JobProgress | null },
): Promise<Hold> => {
  const row = await tx
    .updateTable('job')
    .set({
      lease_until: leaseUntil,
      ...(progress && {
        progress_done: progress.done,
        progress_all: progress.all,
        progress_word: progress.word,
      }),
    })
    .where('city', '=', city)
    .where('id', '=', id)
    .where('claims', '=', claims)
    .where('state', '=', 'running')
    .returning('cancel_asked')
    .executeTakeFirst()
  if (!row) return 'lost'
  return row.cancel_asked === 0 ? 'held' : 'cancel-asked'
}
