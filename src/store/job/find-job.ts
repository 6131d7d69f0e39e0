import type { Job } from '../../sheet/job.ts'
import type { Reader } from '../store.ts'
import { jobOfRow } from './job-of-row.ts'

/** One job as it stands now, or null. */
export const findJob = async (db: Reader, city: string, id: string): Promise<Job | null> => {
  const row = await db.selectFrom('job').selectAll().where('city', '=', city).where('id', '=', id).executeTakeFirst()
  return row ? jobOfRow(row) : null
}
