// `npm run fuzz -- [--format pdf] [--count 5000] [--seed 1] [--keep FOLDER]`: spoils sound files of each format, reads
// them as the product does, and prints what came of it. Ends with 1 where a file broke the reader, or was answered late.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { randomFrom } from '../../src/document/zip/fixture/mutate.ts'
import { closeReader } from '../../src/workflow/reader/ask-reader.ts'
import { readDocument } from '../../src/workflow/reader/read-document.ts'
import type { ArchiveUnpacked, DocumentRead, DocumentToRead } from '../../src/workflow/reader/reader-job.ts'
import { unpackArchive } from '../../src/workflow/reader/unpack-archive.ts'
import { childMemory } from '../bench/process-memory.ts'
import { mutateFile } from './mutate-file.ts'
import { type FuzzFormat, fuzzFormats, validFiles } from './valid-file.ts'

const { values } = parseArgs({
  options: {
    format: { type: 'string', multiple: true, default: [...fuzzFormats] },
    count: { type: 'string', default: '5000' },
    seed: { type: 'string', default: '1' },
    keep: { type: 'string' },
  },
})
const count = Number(values.count)
const seed = Number(values.seed)
const formats = fuzzFormats.filter((format) => values.format.includes(format))

const mostNamed = 20

/** What no file may do to the reader. */
const faults: readonly string[] = ['reading-broke-off']
/** What the limits are for: a file that was made to be slow is ended, in time. */
const ended: readonly string[] = ['reading-took-too-long', 'reading-took-too-much-memory']
const latestAnswer = 40_000

type Outcome = {
  readonly kind: 'read' | 'refused'
  readonly isEnded: boolean
  readonly fault: string | null
  readonly reason: string
}

const outcomeOf = ({ kind, findings }: DocumentRead | ArchiveUnpacked): Outcome => {
  const fault = findings.find(({ code }) => faults.includes(code))
  return {
    kind: kind === 'refused' ? 'refused' : 'read',
    isEnded: findings.some(({ code }) => ended.includes(code)),
    fault: fault?.code ?? null,
    reason: String(fault?.detail?.reason ?? '')
      .split('\n', 3)
      .join(' | '),
  }
}

/** As the product reads it: a zip of documents is opened, and each file in it is read. */
const readAsGiven = async (file: DocumentToRead): Promise<readonly Outcome[]> => {
  const unpacked = await unpackArchive(file)
  if (unpacked === null) return [outcomeOf(await readDocument(file))]
  const inside = unpacked.kind === 'unpacked' ? unpacked.files : []
  const outcomes = [outcomeOf(unpacked)]
  for (const each of inside) outcomes.push(outcomeOf(await readDocument(each)))
  return outcomes
}

let stray = 0
const noteStray = (error: unknown): void => {
  stray += 1
  console.error(error)
}
process.on('unhandledRejection', noteStray).on('uncaughtException', noteStray)

const keep = (name: string, bytes: Uint8Array): void => {
  if (values.keep === undefined) return
  mkdirSync(values.keep, { recursive: true })
  writeFileSync(join(values.keep, name), bytes)
}

/** Of the reader's process; this one holds the sound files and what made them. */
let peakMemory = 0
const watch = setInterval(() => {
  peakMemory = Math.max(peakMemory, childMemory(process.pid))
}, 10)

const fuzz = async (format: FuzzFormat, sound: readonly Uint8Array[]): Promise<number> => {
  const tally = { read: 0, refused: 0, ended: 0, faults: 0 }
  let slowest = { name: '', time: 0 }
  peakMemory = 0
  const start = performance.now()
  for (let number = 0; number < count; number += 1) {
    // Each file has a seed of its own, so that one can be made again without those before it.
    const random = randomFrom(seed * 1_000_003 + number * 7919)
    for (let skip = 0; skip < 3; skip += 1) random()
    const bytes = await mutateFile(format, sound[number % sound.length] ?? new Uint8Array(), random)
    const name = `${seed}-${number}.${format}`
    const strayBefore = stray
    const begun = performance.now()
    const outcomes = await readAsGiven({ bytes, source: name })
    const time = performance.now() - begun
    if (time > slowest.time) slowest = { name, time }
    tally[outcomes.every(({ kind }) => kind === 'refused') ? 'refused' : 'read'] += 1
    const broken = outcomes.filter(({ fault }) => fault !== null)
    if (tally.faults < mostNamed)
      for (const { fault, reason } of broken) console.log(`  ${name}: ${fault} ${reason.slice(0, 300)}`)
    if (outcomes.some(({ isEnded }) => isEnded)) tally.ended += 1
    if (time > latestAnswer) console.log(`  ${name}: answered after ${time.toFixed(0)} ms only`)
    if (broken.length > 0 || stray > strayBefore || time > latestAnswer) {
      tally.faults += 1
      keep(name, bytes)
    } else if (time > 2000) keep(name, bytes)
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(0)
  console.log(
    `${format.padEnd(5)} ${count} files in ${seconds} s: read ${tally.read}, refused ${tally.refused} (${tally.ended} by the limits), broken ${tally.faults}; slowest ${slowest.time.toFixed(0)} ms (${slowest.name}); the reader's peak memory ${peakMemory.toFixed(0)} MB`,
  )
  return tally.faults
}

const files = await validFiles()
let broken = 0
for (const format of formats) broken += await fuzz(format, files[format])
await closeReader()
clearInterval(watch)
console.log(`broken: ${broken}; unhandled rejections and stray errors: ${stray}`)
process.exitCode = broken + stray === 0 ? 0 : 1
