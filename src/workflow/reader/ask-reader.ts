import { Worker } from 'node:worker_threads'
import type { ReaderAnswer, ReaderJob, ReaderJobOf } from './reader-job.ts'

/** What reading one file may cost. */
export type ReadingLimits = {
  readonly deadlineInMilliseconds?: number
  /** The worker's own heap; the bytes of the file and what they unpack to come on top. */
  readonly heapInMegabytes?: number
}

/** Why there is no answer: the job was ended, or the reader has a fault (with what is known of it). */
export type NoAnswer =
  | { readonly kind: 'too-long' }
  | { readonly kind: 'too-much-memory' }
  | { readonly kind: 'broke-off'; readonly reason: string }

type Asked<Kind extends ReaderJob['kind']> =
  | { readonly kind: 'answered'; readonly answer: ReaderAnswer[Kind] }
  | NoAnswer
type Message<Kind extends ReaderJob['kind']> = { readonly answer: ReaderAnswer[Kind] } | { readonly error: string }

// Built: a file of its own beside the program; in tests: this folder's source, which Node runs as it is.
const file = import.meta.url.endsWith('.ts') ? './reader.worker.ts' : './reader.worker.js'
/** Libraries and the compiler keep a little of each document; a fresh worker now and then gives it back. */
const jobsPerWorker = 200
const deadlineInMilliseconds = 30_000
const heapInMegabytes = 192

type Reader = { readonly worker: Worker; readonly heap: number; jobs: number; isBusy: boolean }

let reader: Reader | null = null
let last: Promise<unknown> = Promise.resolve()

const describe = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error))

const openReader = (heap: number): Reader => {
  const worker = new Worker(new URL(file, import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: heap, maxYoungGenerationSizeMb: 32 },
  })
  const opened = { worker, heap, jobs: 0, isBusy: false }
  worker
    .once('exit', () => {
      if (reader === opened) reader = null
    })
    // What a library leaves behind may fail when its document is done: nobody waits then, and it costs only the worker.
    .on('error', (error: unknown) => {
      if (!opened.isBusy) process.emitWarning(`the reader failed between two documents: ${describe(error)}`)
    })
  return opened
}

const letGo = async (): Promise<void> => {
  const closing = reader
  reader = null
  await closing?.worker.terminate()
}

const noAnswer = (error: unknown): NoAnswer => {
  const isMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
  if (isMemory) return { kind: 'too-much-memory' }
  return { kind: 'broke-off', reason: describe(error) }
}

const ask = <Kind extends ReaderJob['kind']>(
  worker: Worker,
  job: ReaderJobOf<Kind>,
  deadline: number,
): Promise<Asked<Kind>> =>
  new Promise((resolve) => {
    const end = (asked: Asked<Kind>) => {
      clearTimeout(timer)
      // A worker that waits for work must not keep the program alive.
      worker.off('message', onMessage).off('error', onError).off('exit', onExit).unref()
      resolve(asked)
    }
    const onMessage = (message: Message<Kind>) =>
      end(
        'error' in message
          ? { kind: 'broke-off', reason: message.error }
          : { kind: 'answered', answer: message.answer },
      )
    const onError = (error: unknown) => end(noAnswer(error))
    const onExit = () => end({ kind: 'broke-off', reason: 'the worker ended before its job was done' })
    const timer = setTimeout(() => end({ kind: 'too-long' }), deadline)
    worker.on('message', onMessage).on('error', onError).on('exit', onExit).ref()
    worker.postMessage(job)
  })

const askNext = async <Kind extends ReaderJob['kind']>(
  job: ReaderJobOf<Kind>,
  limits: ReadingLimits,
): Promise<Asked<Kind>> => {
  const heap = limits.heapInMegabytes ?? heapInMegabytes
  if (reader && reader.heap !== heap) await letGo()
  reader ??= openReader(heap)
  const asked = reader
  asked.jobs += 1
  asked.isBusy = true
  const answer = await ask(asked.worker, job, limits.deadlineInMilliseconds ?? deadlineInMilliseconds)
  asked.isBusy = false
  if (answer.kind !== 'answered' || asked.jobs >= jobsPerWorker) await letGo()
  return answer
}

/**
 * Has the worker do a job: one after another, each within its limits. A job that goes beyond them ends the worker, and
 * the next job gets a fresh one. Never rejects.
 */
export const askReader = <Kind extends ReaderJob['kind']>(
  job: ReaderJobOf<Kind>,
  limits: ReadingLimits = {},
): Promise<Asked<Kind>> => {
  const asked = last.then(() => askNext(job, limits))
  last = asked
  return asked
}

/** Lets the worker go, after the jobs already asked for; the next job starts a new one. */
export const closeReader = async (): Promise<void> => {
  await last
  await letGo()
}
