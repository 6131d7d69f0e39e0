import type { Job } from '../../sheet/job.ts'
import type { Writer } from '../store.ts'
import { type Due, dueJobs } from './due-jobs.ts'
import { jobOfRow } from './job-of-row.ts'

export type Claim = Due & {
  readonly leaseUntil: string
  /** Which server it is, to be read by people. */
  readonly holder: string
  /** A job that broke off so often is not begun again. */
  readonly mostFailures: number
}

const firstDue = (tx: Writer, city: string, due: Due) => dueJobs(tx, city, due).selectAll().limit(1).executeTakeFirst()

const brokeOff = 'it broke off: nothing was heard of it any more'

/**
 * Takes the next job for one server. Whoever comes second changes no row, because `claims` has gone on, and looks for the
 * next one; so that two servers never do one job at once, on either engine.
 */
export const claimJob = async (tx: Writer, city: string, claim: Claim): Promise<Job | null> => {
  for (let row = await firstDue(tx, city, claim); row; row = await firstDue(tx, city, claim)) {
    const wasRunning = row.state === 'running'
    const failures = row.failures + (wasRunning ? 1 : 0)
    const isGivenUp = failures >= claim.mostFailures
    const claims = row.claims + 1
    const problem = wasRunning ? brokeOff : row.problem
    const next = isGivenUp
      ? ({ state: 'failed', lease_until: null, ended_at: claim.at } as const)
      : ({ state: 'running', lease_until: claim.leaseUntil, holder: claim.holder } as const)
    const { numUpdatedRows } = await tx
      .updateTable('job')
      .set({ ...next, claims, failures, problem })
      .where('city', '=', city)
      .where('id', '=', row.id)
      .where('claims', '=', row.claims)
      .where('state', '=', row.state)
      .executeTakeFirst()
    if (numUpdatedRows > 0n && !isGivenUp) return jobOfRow({ ...row, ...next, claims, failures, problem })
  }
  return null
}
