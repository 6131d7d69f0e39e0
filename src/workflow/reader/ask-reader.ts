import { endReader, holdReader, type NoAnswer, noAnswerFor, openReader, type Reader } from './open-reader.ts'
import { ownMemory } from './own-memory.ts'
import type { ReaderAnswer, ReaderJob, ReaderJobOf } from './reader-job.ts'

/** What reading one file may cost. */
export type ReadingLimits = {
  readonly deadlineInMilliseconds?: number
  /** The reader's own heap; the bytes of the file and what they unpack to come on top. */
  readonly heapInMegabytes?: number
}

type Asked<Kind extends ReaderJob['kind']> =
  | { readonly kind: 'answered'; readonly answer: ReaderAnswer[Kind] }
  | NoAnswer
type Message<Kind extends ReaderJob['kind']> = { readonly answer: ReaderAnswer[Kind] } | { readonly error: string }

/** Libraries and the compiler keep a little of each document; a fresh process now and then gives it back. */
const jobsPerReader = 200
const usualDeadline = 30_000
const usualHeap = 192
/** All in all, in megabytes: what libraries unpack lies outside the heap, and only the system can tell how much it is. */
const mostMemory = 256
const lookEvery = 50

let reader: Reader | null = null
let last: Promise<unknown> = Promise.resolve()

const letGo = async (): Promise<void> => {
  const closing = reader
  reader = null
  if (closing) await endReader(closing)
}

/** The reader that lives, or a fresh one where none does, or where one of another size is wanted. */
const readerFor = async (heapInMegabytes: number): Promise<Reader> => {
  if (reader && (reader.heapInMegabytes !== heapInMegabytes || !reader.process.connected)) await letGo()
  reader ??= openReader(heapInMegabytes)
  return reader
}

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
      holdReader(asked, false)
      resolve(answer)
    }
    const onMessage = (message: Message<Kind>) =>
      end('error' in message ? noAnswerFor(message.error) : { kind: 'answered', answer: message.answer })
    const onClose = (code: number | null, signal: string | null) =>
      end(noAnswerFor(`${asked.lastWords} (the reader ended: ${signal ?? code})`))
    const timer = setTimeout(() => end({ kind: 'too-long' }), deadline)
    const watch = setInterval(async () => {
      if (((await ownMemory(process.pid)) ?? 0) > mostMemory) end({ kind: 'too-much-memory' })
    }, lookEvery)
    holdReader(asked, true)
    process.on('message', onMessage).on('close', onClose)
    process.send(job)
  })

const askNext = async <Kind extends ReaderJob['kind']>(
  job: ReaderJobOf<Kind>,
  { heapInMegabytes = usualHeap, deadlineInMilliseconds = usualDeadline }: ReadingLimits,
): Promise<Asked<Kind>> => {
  const asked = await readerFor(heapInMegabytes)
  asked.jobs += 1
  asked.lastWords = ''
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
  // The next one is asked whatever became of this one.
  last = asked.catch(() => undefined)
  return asked
}

/** Lets the reader go, after the jobs already asked for; the next job starts a new one. */
export const closeReader = async (): Promise<void> => {
  await last
  await letGo()
}
