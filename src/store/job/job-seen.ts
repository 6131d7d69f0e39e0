import type { JobSeen } from '../../sheet/job.ts'
import type { Tables } from '../schema.ts'

/** What is selected of a job beside what it makes or reads: `jobSeenOf(row)` is it again. */
export const jobSeenColumns = [
  'job.id as job_id',
  'job.kind',
  'job.state',
  'job.progress_done',
  'job.progress_all',
  'job.progress_word',
  'job.problem',
  'job.cancel_asked',
] as const

type Seen = Pick<
  Tables['job'],
  'kind' | 'state' | 'progress_done' | 'progress_all' | 'progress_word' | 'problem' | 'cancel_asked'
> & { readonly job_id: Tables['job']['id'] }
/** A left join gives nulls where there is no job. */
type SeenRow = { readonly [Column in keyof Seen]: Seen[Column] | null }

/** A job as those see it who wait for it; null where the row has none. */
export const jobSeenOf = (row: SeenRow): JobSeen | null =>
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
