import type { JobOutcome } from '../../sheet/job.ts'
import { toJson } from '../json-text.ts'
import type { Writer } from '../store.ts'
import type { HeldJob } from './save-job-progress.ts'

export type EndOfJob =
  | { readonly state: 'done'; readonly outcome: JobOutcome }
  | { readonly state: 'cancelled' }
  | { readonly state: 'failed'; readonly problem: string; readonly failures: number }
  /** To be begun again: it was put down, or broke off and has not been given up. */
  | {
      readonly state: 'waiting'
      readonly notBefore: string | null
      readonly problem: string | null
      readonly failures: number
    }

const valuesOf = (end: EndOfJob, at: string) => {
  switch (end.state) {
    case 'done':
      return { outcome: toJson(end.outcome), problem: null, ended_at: at }
    case 'cancelled':
      return { ended_at: at }
    case 'failed':
      return { problem: end.problem, failures: end.failures, ended_at: at }
    case 'waiting':
      return { problem: end.problem, failures: end.failures, not_before: end.notBefore }
  }
}

/** Writes how a job ended for its holder. False when another server has taken it over meanwhile. */
export const saveJobEnd = async (
  tx: Writer,
  city: string,
  { id, claims }: HeldJob,
  { end, at }: { readonly end: EndOfJob; readonly at: string },
): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('job')
    .set({ state: end.state, lease_until: null, holder: null, ...valuesOf(end, at) })
    .where('city', '=', city)
    .where('id', '=', id)
    .where('claims', '=', claims)
    .where('state', '=', 'running')
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
