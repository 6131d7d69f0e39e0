// `npm run bench`: speed and memory, warm, median of five runs, beside a calibration loop. Uses the two real documents
// where they lie beside the project, else a document of its own.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { demoSheet } from '../../src/demo/demo-sheet.ts'
import { demoDepartments } from '../../src/demo/department-list.ts'
import { openTextFile } from '../../src/document/open-text-file.ts'
import { writeBookExcel } from '../../src/export/write-book-excel.ts'
import { writeExcel } from '../../src/export/write-excel.ts'
import { closePdfWriter, writeBookPdf, writePdf } from '../../src/export/write-pdf.ts'
import { writeWord } from '../../src/export/write-word.ts'
import { interpret } from '../../src/measure/interpret.ts'
import { measure } from '../../src/measure/measure.ts'
import { readSheets } from '../../src/read/read-sheets.ts'
import { defaultOfficialForm } from '../../src/sheet/official-form.ts'
import type { Sheet } from '../../src/sheet/sheet.ts'
import type { FormView } from '../../src/view/form-view.ts'
import { showForm } from '../../src/view/show-form.ts'
import { closeReader } from '../../src/workflow/reader/ask-reader.ts'
import { smallSheet } from '../../test/builder/small-sheet.ts'
import { benchBombs, benchCity, benchDocuments } from './reading.ts'
import { calibrationTime, figureLine, medianTime } from './time.ts'
import { watchProgram } from './watch-program.ts'

const root = join(import.meta.dirname, '../..')
const program = join(root, 'dist/server/cli.js')
const seedFolder = join(root, '../shared/seeds')
const texts = existsSync(seedFolder)
  ? readdirSync(seedFolder).map((name) => readFileSync(join(seedFolder, name)))
  : [new TextEncoder().encode(smallSheet)]

const readOne = (bytes: Uint8Array): readonly Sheet[] => {
  const opened = openTextFile(bytes, 'bench.txt')
  return opened.ok ? readSheets(opened.value.document).sheets : []
}

const calibration = await calibrationTime()
const say = (line: string): void => void process.stdout.write(`${line}\n`)
const sayTime = (name: string, value: number): void => say(figureLine(name, value, 'ms', calibration))

say(`Node ${process.version}, ${process.platform}-${process.arch}; documents: ${texts.length}`)
say(figureLine('calibration loop', calibration, 'ms'))

const largest = texts.toSorted((a, b) => b.length - a.length)[0] ?? new Uint8Array()
sayTime('read one document (the largest)', await medianTime(() => readOne(largest)))

const sheets = texts.flatMap(readOne)
const context = { fiscalYear: 2025, asOf: '2025-09-30' } as const
const lines = sheets.flatMap(({ goals }) => goals.flatMap(({ items }) => items.flatMap(({ steps }) => steps)))
const cells = lines.flatMap(({ action, target, progress }) => [
  { text: action ?? '', column: 'action' as const },
  { text: target ?? '', column: 'target' as const },
  { text: progress ?? '', column: 'progress' as const },
])
const repeats = 20
const characters = repeats * cells.reduce((sum, { text }) => sum + text.length, 0)
const interpretTime = await medianTime(() => {
  for (let repeat = 0; repeat < repeats; repeat += 1)
    for (const { text, column } of cells) interpret(text, { column, ...context })
})
say(figureLine('interpret, cells of the documents', (characters / interpretTime) * 1000, 'characters a second'))
sayTime(`measure, ${lines.length} lines`, await medianTime(() => lines.map((line) => measure({ ...line, ...context }))))

const long = 100_000
for (const [name, text] of [
  ['digits', '7'.repeat(long)],
  ['「、」', '、'.repeat(long)],
  ['brackets', '（'.repeat(long)],
  ['× 「令和」', '令和'.repeat(long)],
  ['× 「1回、」', '1回、'.repeat(long)],
] as const) {
  sayTime(`interpret 100,000 ${name}`, await medianTime(() => interpret(text, { column: 'progress', ...context })))
}

const sayFigure = (name: string, value: number, unit: string): void =>
  say(figureLine(name, value, unit, unit === 'ms' ? calibration : undefined))
await benchDocuments(sayFigure)
await benchBombs(sayFigure)
await benchCity(program, sayFigure)
await closeReader()

const form = showForm(
  readOne(largest)[0] ?? { title: '', fiscalYear: 2025, phase: 'midyear', departments: [], goals: [] },
  defaultOfficialForm,
)
sayTime('official form as .xlsx', await medianTime(() => writeExcel(form)))
const forms = demoDepartments.map((department) => showForm(demoSheet(department, 2025, 'final'), defaultOfficialForm))
const book = {
  city: '',
  title: '',
  year: 2025,
  phase: 'final',
  date: '2026-04-20',
  legend: [],
  hasSummary: true,
} as const
sayTime(`book of ${forms.length} departments as .xlsx`, await medianTime(() => writeBookExcel({ ...book, forms })))
let copy = 0
// Words that were not printed before: what a compiler remembers does not help.
const renewed = (one: FormView): FormView => {
  copy += 1
  const goals = one.goals.map((goal) => ({
    ...goal,
    rows: goal.rows.map((row) => ({
      ...row,
      cells: Object.fromEntries(
        Object.entries(row.cells).map(([key, cell]) => [key, { ...cell, text: `${cell.text}${copy}` }]),
      ),
    })),
  }))
  return { ...one, goals }
}
sayTime('official form as .pdf, new words', await medianTime(() => writePdf(renewed(form))))
sayTime('official form as .docx', await medianTime(() => writeWord(renewed(form))))
sayTime(
  `book of ${forms.length} departments as .pdf, new words`,
  await medianTime(() => writeBookPdf({ ...book, forms: forms.map(renewed) })),
)
await closePdfWriter()

const { stdout: memory } = spawnSync(process.execPath, [join(import.meta.dirname, 'worker-memory.ts')], {
  encoding: 'utf8',
})
say(figureLine('memory of a process with the document worker alive', Number(memory), 'MB'))

const folder = mkdtempSync(join(tmpdir(), 'bench-'))
writeFileSync(join(folder, 'sheet.txt'), largest)
const one = await watchProgram([program, 'read', join(folder, 'sheet.txt'), '--json'])
say(figureLine('`shirube read`, peak memory of all its processes', one.peakInMegabytes, 'MB'))
rmSync(folder, { recursive: true, force: true })
