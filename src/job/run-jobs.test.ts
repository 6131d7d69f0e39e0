import { describe, expect, test } from 'vitest'
import { anActor, aWorkplace } from '../../test/builder/a-workplace.ts'
import { done, refuse } from '../base/result.ts'
import type { Job, JobAtWork, JobEnd } from '../sheet/job.ts'
import { storesInMemory } from '../store/engine/store-in-memory.ts'
import { claimJob } from '../store/job/claim-job.ts'
import { findJob } from '../store/job/find-job.ts'
import { saveJob } from '../store/job/save-job.ts'
import { saveJobCancelled } from '../store/job/save-job-cancelled.ts'
import { saveJobEnd } from '../store/job/save-job-end.ts'
import { saveJobProgress } from '../store/job/save-job-progress.ts'
import { type JobRunner, runJobs } from './run-jobs.ts'

const kind = 'read-reception'
const minute = 60_000
const finished: JobEnd = { kind: 'finished', outcome: { files: 3 } }

describe.each(storesInMemory)('on %s', (_, open) => {
  const start = async () => {
    const { store, city, newId } = await aWorkplace(await open())
    let time = Date.parse('2025-10-10T00:00:00Z')
    const clock = () => new Date(time)
    const pass = (milliseconds: number) => {
      time += milliseconds
    }
    const trace = { actorId: anActor.id, actor: anActor.name, means: anActor.means, at: clock().toISOString() }
    const add = async (
      receptionId: string,
      { dedupeKey = null as string | null, notBefore = null as string | null } = {},
    ) => {
      const saved = await store.transaction(async (tx) =>
        done(await saveJob(tx, city, { id: newId(), kind, payload: { receptionId }, dedupeKey, notBefore, trace })),
      )
      return saved.ok ? saved.value : ''
    }
    const claim = (holder: string) =>
      store.transaction(async (tx) => {
        const at = clock().toISOString()
        const leaseUntil = new Date(time + minute).toISOString()
        return done(await claimJob(tx, city, { kinds: [kind], at, leaseUntil, holder, mostFailures: 3 }))
      })
    const claimed = async (holder = 'one'): Promise<Job | null> => {
      const result = await claim(holder)
      return result.ok ? result.value : null
    }
    const errors: unknown[] = []
    const run = (handler: (work: JobAtWork<typeof kind>) => Promise<JobEnd>, mostFailures = 3): JobRunner =>
      runJobs({
        store,
        city,
        clock,
        holder: 'one',
        handlers: { [kind]: handler },
        mostFailures,
        reportError: (error) => errors.push(error),
      })
    const job = async (id: string) => await findJob(store.db, city, id)
    const until = async (id: string, state: Job['state']): Promise<Job> => {
      for (;;) {
        const found = await job(id)
        if (found?.state === state) return found
        await new Promise((go) => setTimeout(go, 2))
      }
    }
    return { store, city, clock, pass, add, claimed, run, job, until, errors, trace, newId }
  }

  test('a job written in a transaction that is undone does not exist, and nobody is woken for it', async () => {
    const { store, city, trace, claimed } = await start()
    let woken = 0
    store.hear('job', () => {
      woken += 1
    })
    await store.transaction(async (tx) => {
      await saveJob(tx, city, { id: 'j', kind, payload: { receptionId: 'r' }, dedupeKey: null, notBefore: null, trace })
      return refuse({ kind: 'no' })
    })
    expect([await claimed(), woken]).toEqual([null, 0])
  })

  test('jobs with one key are one job; without a key each is its own', async () => {
    const { add, claimed } = await start()
    const first = await add('r', { dedupeKey: 'r' })
    expect(await add('r', { dedupeKey: 'r' })).toBe(first)
    expect(await add('r')).not.toBe(await add('r'))
    expect((await claimed())?.id).toBe(first)
  })

  test('jobs are done in the order they were written, each with what it must know, and their outcome is kept', async () => {
    const { add, run, until } = await start()
    const ids = [await add('a'), await add('b')]
    const seen: string[] = []
    const runner = run(async ({ job, report }) => {
      seen.push(job.payload.receptionId)
      await report({ done: 1, all: 2, word: '総務部.xlsx' })
      return finished
    })
    const ended = await until(ids[1] ?? '', 'done')
    expect(seen).toEqual(['a', 'b'])
    expect(ended).toMatchObject({
      outcome: { files: 3 },
      progress: { done: 1, all: 2, word: '総務部.xlsx' },
      claims: 1,
    })
    await runner.stop()
  })

  test('a runner with nothing to do is woken by a job written in this process', async () => {
    const { add, run, until } = await start()
    const runner = run(async () => finished)
    await new Promise((go) => setTimeout(go, 20))
    await until(await add('a'), 'done')
    await runner.stop()
  })

  test('two servers share the jobs and never do one at once', async () => {
    const { add, run, until } = await start()
    const ids: string[] = []
    for (let count = 0; count < 12; count += 1) ids.push(await add(String(count)))
    const begun: string[] = []
    const handler = async ({ job }: JobAtWork<typeof kind>): Promise<JobEnd> => {
      begun.push(job.payload.receptionId)
      await new Promise((go) => setTimeout(go, 1))
      return finished
    }
    const runners = [run(handler), run(handler)]
    for (const id of ids) await until(id, 'done')
    expect(begun.toSorted()).toEqual(ids.map((_id, index) => String(index)).toSorted())
    for (const runner of runners) await runner.stop()
  })

  test('a job that waits for a time is not begun before it', async () => {
    const { add, claimed, pass } = await start()
    const id = await add('a', { notBefore: '2025-10-10T00:05:00.000Z' })
    pass(4 * minute)
    expect(await claimed()).toBeNull()
    pass(minute)
    expect((await claimed())?.id).toBe(id)
  })

  test('what a broken server had is done by another when its lease has ended, and the first one writes nothing more', async () => {
    const { store, city, add, claimed, pass, job, clock } = await start()
    const id = await add('a')
    const first = await claimed('one')
    expect(await claimed('two')).toBeNull()
    pass(minute + 1)
    const second = await claimed('two')
    expect([first?.id, second?.id, second?.claims, second?.failures]).toEqual([id, id, 2, 1])
    if (!first) throw new Error('not claimed')
    const late = await store.transaction(async (tx) =>
      done({
        hold: await saveJobProgress(tx, city, first, {
          leaseUntil: clock().toISOString(),
          progress: { done: 9, all: 9, word: null },
        }),
        end: await saveJobEnd(tx, city, first, { end: { state: 'done', outcome: {} }, at: clock().toISOString() }),
      }),
    )
    expect(late).toEqual(done({ hold: 'lost', end: false }))
    expect(await job(id)).toMatchObject({ state: 'running', progress: { done: 0 } })
  })

  test('a job that breaks its server each time is given up', async () => {
    const { add, claimed, pass, job } = await start()
    const id = await add('a')
    for (let times = 0; times < 3; times += 1) {
      expect((await claimed())?.id).toBe(id)
      pass(minute + 1)
    }
    expect(await claimed()).toBeNull()
    expect(await job(id)).toMatchObject({ state: 'failed', failures: 3, problem: expect.stringContaining('broke off') })
  })

  test('an error of ours is tried again after a while, and its reason is kept when it is given up', async () => {
    const { add, run, until, pass, job, errors } = await start()
    const id = await add('a')
    const runner = run(async () => {
      throw new Error('the mail server is away')
    }, 2)
    while ((await job(id))?.failures !== 1) await new Promise((go) => setTimeout(go, 2))
    expect(await job(id)).toMatchObject({ state: 'waiting', problem: 'the mail server is away', claims: 1 })
    pass(minute)
    // Another job's notice stands for the next look.
    await add('b', { notBefore: '2030-01-01T00:00:00.000Z' })
    const failed = await until(id, 'failed')
    expect(failed).toMatchObject({ failures: 2, problem: 'the mail server is away' })
    expect(errors).toHaveLength(2)
    await runner.stop()
  })

  test('a cancelled job stops where it is; one that waits is never begun', async () => {
    const { store, city, add, run, until, clock } = await start()
    const cancel = (id: string) =>
      store.transaction(async (tx) => done(await saveJobCancelled(tx, city, { id, at: clock().toISOString() })))
    const waiting = await add('waiting', { notBefore: '2030-01-01T00:00:00.000Z' })
    expect(await cancel(waiting)).toEqual(done('cancelled'))
    const id = await add('a')
    let files = 0
    const runner = run(async ({ signal, report }) => {
      while (!signal.aborted) {
        files += 1
        await report({ done: files, all: null, word: null })
        if (files === 2) await cancel(id)
      }
      return { kind: 'cut-short' }
    })
    await until(id, 'cancelled')
    expect(files).toBe(3)
    expect(await cancel('nobody')).toEqual(done(null))
    await runner.stop()
  })

  test('a program that stops puts its job down, and the next one goes on with it at once', async () => {
    const { add, run, until, job } = await start()
    const id = await add('a')
    const first = run(async ({ signal }) => {
      await new Promise((go) => signal.addEventListener('abort', go))
      return { kind: 'cut-short' }
    })
    await until(id, 'running')
    await first.stop()
    expect(await job(id)).toMatchObject({ state: 'waiting', failures: 0 })
    const second = run(async () => finished)
    expect(await until(id, 'done')).toMatchObject({ claims: 2, failures: 0 })
    await second.stop()
  })
})
