import { done } from '../base/result.ts'
import type { Job, JobEnd, JobHandlers, JobKind, JobProgress } from '../sheet/job.ts'
import type { EndOfJob } from '../store/job/save-job-end.ts'
import { type Hold, saveJobProgress } from '../store/job/save-job-progress.ts'
import type { Store } from '../store/store.ts'
import { messageOf } from './message-of.ts'
import { retryDelay } from './retry-delay.ts'

/** What is needed to do jobs of one city. */
export type JobWork = {
  readonly store: Store
  readonly city: string
  readonly handlers: JobHandlers
  /** The real time, also where the city's own stands still: leases are about it. */
  readonly clock: () => Date
  readonly leaseInMilliseconds: number
  readonly mostFailures: number
  /** Told of errors of ours; the job is null where none was at hand. */
  readonly reportError: (error: unknown, job: Job | null) => void
}

const handle = async <Kind extends JobKind>(
  handlers: JobHandlers,
  job: Job<Kind>,
  tools: { readonly signal: AbortSignal; readonly report: (progress: JobProgress) => Promise<void> },
): Promise<JobEnd> => {
  const handler = handlers[job.kind]
  if (!handler) throw new Error(`nobody does jobs of kind ${job.kind}`)
  return handler({ job, ...tools })
}

const later = (clock: () => Date, milliseconds: number): string =>
  new Date(clock().getTime() + milliseconds).toISOString()

const endOfError = ({ clock, mostFailures }: JobWork, job: Job, error: unknown): EndOfJob => {
  const failures = job.failures + 1
  const problem = messageOf(error)
  if (failures >= mostFailures) return { state: 'failed', problem, failures }
  return { state: 'waiting', problem, failures, notBefore: later(clock, retryDelay(failures)) }
}

/** Why a job was told to stop. */
type Stop = 'stopping' | 'cancel-asked' | 'lost'

const endOfCut = ({ problem, failures }: Job, stop: Stop): EndOfJob | null => {
  if (stop === 'lost') return null
  return stop === 'cancel-asked' ? { state: 'cancelled' } : { state: 'waiting', problem, failures, notBefore: null }
}

/**
 * Does one job that is held: runs its handler, lengthens its lease while it works, and tells it to stop when the job is
 * cancelled, lost to another server, or the program stops. Gives how it ends; null when it is not ours any more.
 */
export const doJob = async (work: JobWork, job: Job, stopping: AbortSignal): Promise<EndOfJob | null> => {
  const { store, city, clock, leaseInMilliseconds } = work
  const stop = new AbortController()
  const stopped: { why: Stop } = { why: 'stopping' }
  const signal = AbortSignal.any([stop.signal, stopping])
  const hold = async (progress: JobProgress | null): Promise<void> => {
    const leaseUntil = later(clock, leaseInMilliseconds)
    const held = await store.transaction<Hold, never>(async (tx) =>
      done(await saveJobProgress(tx, city, job, { leaseUntil, progress })),
    )
    if (!held.ok || held.value === 'held') return
    stopped.why = held.value
    stop.abort()
  }
  const heartbeat = setInterval(() => {
    hold(null).catch((error: unknown) => work.reportError(error, job))
  }, leaseInMilliseconds / 3)
  try {
    const end = await handle(work.handlers, job, { signal, report: hold })
    if (end.kind === 'finished') return { state: 'done', outcome: end.outcome }
    return endOfCut(job, stopped.why)
  } catch (error) {
    work.reportError(error, job)
    return endOfError(work, job, error)
  } finally {
    clearInterval(heartbeat)
  }
}
