import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { ownMemory } from './own-memory.ts'
import type { ReaderAnswer, ReaderJob, ReaderJobOf } from './reader-job.ts'

/** What reading one file may cost. */
export type ReadingLimits = {
  readonly deadlineInMilliseconds?: number
  /** The reader's own heap; the bytes of the file and what they unpack to come on top. */
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
const file = import.meta.url.endsWith('.ts') ? './reader.process.ts' : './reader.process.js'
/** Libraries and the compiler keep a little of each document; a fresh process now and then gives it back. */
const jobsPerReader = 200
const usualDeadline = 30_000
const usualHeap = 192
/** All in all: what libraries unpack lies outside the heap, and only the system can tell how much it is. */
const mostMemory = 256
const lookEvery = 50

type Reader = { readonly process: ChildProcess; readonly heap: number; jobs: number; lastWords: string }

let reader: Reader | null = null
let last: Promise<unknown> = Promise.resolve()

/** The reader may read files of the program (its libraries load their tables) and do nothing else on this machine. */
const flagsFor = (heap: number): readonly string[] => [
  `--max-old-space-size=${heap}`,
  '--max-semi-space-size=8',
  '--permission',
  '--allow-fs-read=*',
  '--allow-addons',
  '--disable-warning=SecurityWarning',
]

const openReader = (heap: number): Reader => {
  const opened = fork(fileURLToPath(new URL(file, import.meta.url)), {
    execArgv: [...flagsFor(heap)],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    // No address of a database and no password for whoever takes the reader over.
    env: { NODE_ENV: process.env.NODE_ENV },
  })
  const made: Reader = { process: opened, heap, jobs: 0, lastWords: '' }
  opened.stderr?.setEncoding('utf8').on('data', (words: string) => {
    made.lastWords = (made.lastWords + words).slice(0, 4000)
  })
  opened.on('exit', () => {
    if (reader === made) reader = null
  })
  // An error in sending is followed by the exit that the job waits for.
  opened.on('error', () => opened.kill('SIGKILL'))
  return made
}

/** A reader that waits for work must not keep the program alive. */
const hold = ({ process: { channel, stderr }, process }: Reader, isHeld: boolean): void => {
  for (const each of [process, channel, stderr]) {
    if (each && 'ref' in each && typeof each.ref === 'function' && 'unref' in each && typeof each.unref === 'function')
      isHeld ? each.ref() : each.unref()
  }
}

const letGo = async (): Promise<void> => {
  const closing = reader?.process
  reader = null
  if (!closing || closing.exitCode !== null || closing.signalCode !== null) return
  const ended = new Promise((resolve) => closing.once('exit', resolve))
  closing.ref()
  closing.kill('SIGKILL')
  await ended
}

const whyEnded = ({ lastWords }: Reader, code: number | null, signal: string | null): NoAnswer =>
  lastWords.includes('out of memory') || lastWords.includes('Array buffer allocation failed')
    ? { kind: 'too-much-memory' }
    : { kind: 'broke-off', reason: `the reader ended (${signal ?? code}): ${lastWords}` }

const ask = <Kind extends ReaderJob['kind']>(
  asked: Reader,
  job: ReaderJobOf<Kind>,
  deadline: number,
): Promise<Asked<Kind>> =>
  new Promise((resolve) => {
    const { process } = asked
    const end = (answer: Asked<Kind>) => {
      clearTimeout(timer)
      clearInterval(watch)
      process.off('message', onMessage).off('close', onClose)
      hold(asked, false)
      resolve(answer)
    }
    const onMessage = (message: Message<Kind>) =>
      end(
        'error' in message
          ? { kind: 'broke-off', reason: message.error }
          : { kind: 'answered', answer: message.answer },
      )
    const onClose = (code: number | null, signal: string | null) => end(whyEnded(asked, code, signal))
    const timer = setTimeout(() => end({ kind: 'too-long' }), deadline)
    const watch = setInterval(async () => {
      if (((await ownMemory(process.pid)) ?? 0) > mostMemory) end({ kind: 'too-much-memory' })
    }, lookEvery)
    hold(asked, true)
    process.on('message', onMessage).on('close', onClose)
    process.send(job)
  })

const askNext = async <Kind extends ReaderJob['kind']>(
  job: ReaderJobOf<Kind>,
  { heapInMegabytes = usualHeap, deadlineInMilliseconds = usualDeadline }: ReadingLimits,
): Promise<Asked<Kind>> => {
  if (reader && reader.heap !== heapInMegabytes) await letGo()
  reader ??= openReader(heapInMegabytes)
  const asked = reader
  asked.jobs += 1
  const answer = await ask(asked, job, deadlineInMilliseconds)
  if (answer.kind !== 'answered' || asked.jobs >= jobsPerReader) await letGo()
  return answer
}

/**
 * Has the reader's process do a job: one after another, each within its limits. A job that goes beyond them ends the
 * process, and the next job gets a fresh one. Never rejects.
 */
export const askReader = <Kind extends ReaderJob['kind']>(
  job: ReaderJobOf<Kind>,
  limits: ReadingLimits = {},
): Promise<Asked<Kind>> => {
  const asked = last.then(() => askNext(job, limits))
  last = asked
  return asked
}

/** Lets the reader go, after the jobs already asked for; the next job starts a new one. */
export const closeReader = async (): Promise<void> => {
  await last
  await letGo()
}
