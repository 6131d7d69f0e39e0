import { done } from '../base/result.ts'
import { type Job, type JobHandlers, type JobKind, jobKinds } from '../sheet/job.ts'
import { claimJob } from '../store/job/claim-job.ts'
import { hasDueJob } from '../store/job/has-due-job.ts'
import { saveJobEnd } from '../store/job/save-job-end.ts'
import { doJob, type JobWork } from './do-job.ts'

export type JobsToRun = Pick<JobWork, 'store' | 'city' | 'handlers' | 'clock' | 'reportError'> & {
  /** Which server this is, to be read by people. */
  readonly holder: string
  readonly leaseInMilliseconds?: number
  readonly mostFailures?: number
}

/** Something that does jobs until it is told to stop. */
export type JobRunner = {
  /** Takes no further job, tells the one at work to stop where it is, and waits until it has. */
  readonly stop: () => Promise<void>
}

const pollInMilliseconds = 1_000
const leaseInMilliseconds = 60_000
const mostFailures = 5

const kindsOf = (handlers: JobHandlers): readonly JobKind[] => jobKinds.filter((kind) => handlers[kind] !== undefined)

const claimNext = async (work: JobWork, holder: string): Promise<Job | null> => {
  const { store, city, clock } = work
  const due = { kinds: kindsOf(work.handlers), at: clock().toISOString() }
  // Asked on the readers' connection: a server with nothing to do does not take anybody's turn.
  if (!(await hasDueJob(store.db, city, due))) return null
  const leaseUntil = new Date(clock().getTime() + work.leaseInMilliseconds).toISOString()
  const claimed = await store.transaction<Job | null, never>(async (tx) =>
    done(await claimJob(tx, city, { ...due, leaseUntil, holder, mostFailures: work.mostFailures })),
  )
  return claimed.ok ? claimed.value : null
}

const doNext = async (work: JobWork, holder: string, stopping: AbortSignal): Promise<boolean> => {
  const job = await claimNext(work, holder)
  if (!job) return false
  const end = await doJob(work, job, stopping)
  if (end === null) return true
  const { store, city, clock } = work
  await store.transaction<boolean, never>(async (tx) =>
    done(await saveJobEnd(tx, city, job, { end, at: clock().toISOString() })),
  )
  return true
}

/** Waits until something is announced, the program stops, or a second has gone by. */
const aMoment = (wake: { heard: boolean; call: () => void }, stopping: AbortSignal): Promise<void> =>
  new Promise((go) => {
    const end = (): void => {
      clearTimeout(timer)
      stopping.removeEventListener('abort', end)
      wake.call = () => {}
      go()
    }
    const timer = setTimeout(end, pollInMilliseconds)
    stopping.addEventListener('abort', end)
    wake.call = end
    if (wake.heard || stopping.aborted) end()
  })

/**
 * Does the jobs of a city, one after another, as long as the program runs: at once when one is written in this process,
 * else found within a second. Several servers on one store share the jobs; what one had when it broke off is begun again
 * by another when its lease has ended. `runJobs({ store, city, handlers, clock, holder, reportError })`.
 */
export const runJobs = ({ holder, ...jobs }: JobsToRun): JobRunner => {
  const work: JobWork = { leaseInMilliseconds, mostFailures, ...jobs }
  const stopping = new AbortController()
  const wake = { heard: false, call: () => {} }
  const stopHearing = work.store.hear('job', () => {
    wake.heard = true
    wake.call()
  })
  const run = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      wake.heard = false
      try {
        if (await doNext(work, holder, stopping.signal)) continue
      } catch (error) {
        // The store could not be reached: the next round tries again.
        work.reportError(error, null)
      }
      await aMoment(wake, stopping.signal)
    }
  }
  const running = run()
  return {
    stop: async () => {
      stopHearing()
      stopping.abort()
      await running
    },
  }
}
