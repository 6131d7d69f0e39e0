import type { JobSeen } from '../../sheet/job.ts'
import type { Reception } from '../../sheet/reception.ts'
import { fromJson } from '../json-text.ts'
import type { Reader } from '../store.ts'

/** Drops of files with the job that reads each. */
export const receptionRows = (db: Reader, city: string) =>
  db
    .selectFrom('reception')
    .leftJoin('job', (join) => join.onRef('job.city', '=', 'reception.city').onRef('job.id', '=', 'reception.job'))
    .selectAll('reception')
    .select([
      'job.id as job_id',
      'job.kind',
      'job.state',
      'job.progress_done',
      'job.progress_all',
      'job.progress_word',
      'job.problem',
      'job.cancel_asked',
    ])
    .where('reception.city', '=', city)

type ReceptionRow = Awaited<ReturnType<ReturnType<typeof receptionRows>['execute']>>[number]

const jobOf = (row: ReceptionRow): JobSeen | null =>
  row.job_id === null || row.kind === null || row.state === null
    ? null
    : {
        id: row.job_id,
        kind: row.kind,
        state: row.state,
        progress: { done: row.progress_done ?? 0, all: row.progress_all, word: row.progress_word },
        problem: row.problem,
        isCancelAsked: row.cancel_asked !== 0,
      }

/** A drop as its row keeps it. */
export const receptionOfRow = (row: ReceptionRow): Reception => ({
  id: row.id,
  title: row.title,
  actor: row.actor_name,
  createdAt: row.created_at,
  passedOver: fromJson(row.passed_over),
  job: jobOf(row),
})
