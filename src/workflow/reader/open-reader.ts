import { type ChildProcess, fork } from 'node:child_process'
import { Socket } from 'node:net'
import { fileURLToPath } from 'node:url'

/** Why there is no answer: the job was ended, or the reader has a fault (with what is known of it). */
export type NoAnswer =
  | { readonly kind: 'too-long' }
  | { readonly kind: 'too-much-memory' }
  | { readonly kind: 'broke-off'; readonly reason: string }

export type Reader = {
  readonly process: ChildProcess
  readonly heapInMegabytes: number
  jobs: number
  /** What it has written on its standard error during this job. */
  lastWords: string
}

// Built: a file of its own beside the program; in tests: this folder's source, which Node runs as it is.
const file = import.meta.url.endsWith('.ts') ? './reader.process.ts' : './reader.process.js'
/** V8 says why it ends in its last few thousand letters. */
const lastWordsKept = 16_000

/** The reader may read files of the program (its libraries load their tables) and do nothing else on this machine. */
const flagsFor = (heapInMegabytes: number): readonly string[] => [
  `--max-old-space-size=${heapInMegabytes}`,
  '--max-semi-space-size=8',
  '--permission',
  '--allow-fs-read=*',
  '--allow-addons',
  '--disable-warning=SecurityWarning',
]

/** A fresh process that reads, with a heap of its own size. */
export const openReader = (heapInMegabytes: number): Reader => {
  const opened = fork(fileURLToPath(new URL(file, import.meta.url)), {
    execArgv: [...flagsFor(heapInMegabytes)],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    // No address of a database and no password for whoever takes the reader over.
    env: { NODE_ENV: process.env.NODE_ENV },
  })
  const reader: Reader = { process: opened, heapInMegabytes, jobs: 0, lastWords: '' }
  opened.stderr?.setEncoding('utf8').on('data', (words: string) => {
    reader.lastWords = (reader.lastWords + words).slice(-lastWordsKept)
  })
  // An error in sending is followed by the end that the job waits for.
  opened.on('error', () => opened.kill('SIGKILL'))
  return reader
}

/** A reader that waits for work must not keep the program alive; one at work must. */
export const holdReader = ({ process: { channel, stderr }, process }: Reader, isHeld: boolean): void => {
  const keep = isHeld ? 'ref' : 'unref'
  process[keep]()
  channel?.[keep]()
  if (stderr instanceof Socket) stderr[keep]()
}

/** Ends a reader, whatever it does, and waits until it is gone. */
export const endReader = async ({ process }: Reader): Promise<void> => {
  if (process.exitCode !== null || process.signalCode !== null) return
  const ended = new Promise((resolve) => process.once('exit', resolve))
  process.ref()
  process.kill('SIGKILL')
  await ended
}

const memoryWords = ['out of memory', 'allocation failed', 'Invalid string length']

/** What words about a failure mean: memory that ran out, or a fault. */
export const noAnswerFor = (words: string): NoAnswer =>
  memoryWords.some((each) => words.includes(each))
    ? { kind: 'too-much-memory' }
    : { kind: 'broke-off', reason: words.slice(-2000) }
