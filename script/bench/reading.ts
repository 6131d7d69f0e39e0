// How fast and with how much memory documents are read: one warm document of each format, and the files of a whole city.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeZip } from '../../src/document/zip/fixture/make-zip.ts'
import { readDocument } from '../../src/workflow/reader/read-document.ts'
import type { DocumentRead } from '../../src/workflow/reader/reader-job.ts'
import { unpackArchive } from '../../src/workflow/reader/unpack-archive.ts'
import { citySheets, type SampleFormat, sampleFile, sevenGoals } from '../sample/sample-file.ts'
import { medianTime } from './time.ts'
import { watchProgram } from './watch-program.ts'

type Say = (name: string, value: number, unit: string) => void

const goalsOf = (read: DocumentRead): number =>
  read.kind === 'read' ? read.sheets.reduce((sum, { goals }) => sum + goals.length, 0) : 0

/** One document of seven goals of each format, in a reader that is warm. */
export const benchDocuments = async (say: Say): Promise<void> => {
  for (const format of ['xlsx', 'docx', 'pdf', 'html', 'csv', 'text'] as const) {
    const bytes = await sampleFile(format, sevenGoals())
    const read = await readDocument({ bytes, source: `a.${format}` })
    if (goalsOf(read) !== 7) throw new Error(`${format}: ${goalsOf(read)} goals of 7 were read`)
    for (let warm = 0; warm < 20; warm += 1) await readDocument({ bytes, source: `a.${format}` })
    const time = await medianTime(() => readDocument({ bytes, source: `a.${format}` }), 15)
    say(`read a document of 7 goals, .${format}`, time, 'ms')
    if (format === 'pdf') say('  a page of it', time / (read.document?.pages.length ?? 1), 'ms')
  }
}

/** A zip of files that is a bomb, refused by a reader that is warm. */
export const benchBombs = async (say: Say): Promise<void> => {
  const zeros = Buffer.alloc(60 * 2 ** 20)
  const bombs: readonly (readonly [string, Uint8Array])[] = [
    ['refuse a workbook that unpacks a thousandfold', makeZip([{ name: 'xl/workbook.xml', content: zeros }])],
    ['refuse one that hides its size', makeZip([{ name: 'xl/workbook.xml', content: zeros, declaredInBytes: 900 }])],
  ]
  for (const [name, bytes] of bombs) say(name, await medianTime(() => readDocument({ bytes, source: 'a.xlsx' })), 'ms')
  const archive = makeZip([{ name: 'a.txt', content: zeros }])
  say(
    'refuse a zip of files that does',
    await medianTime(() => unpackArchive({ bytes: archive, source: 'a.zip' })),
    'ms',
  )
}

const cityFormats: readonly SampleFormat[] = [
  'xlsx',
  'docx',
  'pdf',
  'xlsx',
  'html',
  'pdf',
  'csv',
  'xlsx',
  'docx',
  'text',
]

/** `shirube import` of a folder with the hundred files of a city, in all formats: time, and memory of all its processes. */
export const benchCity = async (program: string, say: Say): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-city-'))
  const files = join(folder, 'files')
  mkdirSync(files)
  for (const [index, sheet] of citySheets.entries()) {
    const format = cityFormats[index % cityFormats.length] ?? 'text'
    const name = `${sheet.departments.join('・')}.${format === 'text' ? 'txt' : format}`
    writeFileSync(join(files, name), await sampleFile(format, sheet))
  }
  for (const [verb, words] of [
    ['read', ['read', files, '--json']],
    ['import', ['import', files, '--json']],
  ] as const) {
    const { seconds, peakInMegabytes, said } = await watchProgram([program, ...words], {
      SHIRUBE_DATA: join(folder, 'data'),
    })
    if (!said.includes('読めたもの 100、')) throw new Error(said)
    say(`\`shirube ${verb}\`, 100 files of a whole city`, seconds, 's')
    say('  peak memory of all its processes', peakInMegabytes, 'MB')
  }
  rmSync(folder, { recursive: true, force: true })
}
