import type { Reception } from '../../sheet/reception.ts'
import { jobSeenColumns, jobSeenOf } from '../job/job-seen.ts'
import { fromJson } from '../json-text.ts'
import type { Reader } from '../store.ts'

/** Drops of files with the job that reads each. */
export const receptionRows = (db: Reader, city: string) =>
  db
    .selectFrom('reception')
    .leftJoin('job', (join) => join.onRef('job.city', '=', 'reception.city').onRef('job.id', '=', 'reception.job'))
    .selectAll('reception')
    .select(jobSeenColumns)
    .where('reception.city', '=', city)

type ReceptionRow = Awaited<ReturnType<ReturnType<typeof receptionRows>['execute']>>[number]

/** A drop as its row keeps it. */
export const receptionOfRow = (row: ReceptionRow): Reception => ({
  id: row.id,
  title: row.title,
  actor: row.actor_name,
  createdAt: row.created_at,
  passedOver: fromJson(row.passed_over),
  job: jobSeenOf(row),
})
