import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { formLines, markedString } from '../../export/form-line.ts'
import { formWithStep, oddForm } from '../../export/form-sample.ts'
import { closePdfWriter, writePdf } from '../../export/write-pdf.ts'
import { readSheets } from '../../read/read-sheets.ts'
import { defaultOfficialForm } from '../../sheet/official-form.ts'
import type { FormView } from '../../view/form-view.ts'
import { showForm } from '../../view/show-form.ts'
import { openText } from '../open-text.ts'
import { cellsOf, readPdf, wordsOf } from './fixture/read-pdf.ts'

afterAll(closePdfWriter)

/** Blanks apart, as a PDF does not know a wrapped line from one its author ended. */
const key = (text: string): string => text.replace(/[\s\u200b]/g, '')

const missing = (form: FormView, texts: readonly string[]): readonly string[] => {
  const cells = new Set(texts.map(key))
  const wanted = form.goals.flatMap((goal) => [
    goal.title,
    ...formLines(form, goal).flatMap((line) => [line.action, line.target, line.progress].map(markedString)),
  ])
  return wanted.filter((text) => key(text) !== '' && !cells.has(key(text)))
}

test('the form this system prints comes back cell by cell', async () => {
  const form = oddForm()
  const { document, findings } = await readPdf((await writePdf(form)).pdf)
  expect(
    missing(
      form,
      cellsOf(document).map(({ text }) => text),
    ),
  ).toEqual([])
  expect(wordsOf(document)).toContain(
    '(1) 河川敷の清掃を町内会とともに行う | (1) 4回以上 | (1) 2回実施、11月と3月に予定',
  )
  expect(findings).toEqual([])
})

test('a long form comes back whole over its pages, without running titles, page numbers and repeated headings', async () => {
  const long = '町内会とともに河川敷を歩き、傷んだ箇所を地図にまとめ、順に直していく。'
  const goals = Array.from({ length: 9 }, () => formWithStep({ progress: long.repeat(12) }).goals).flat()
  const form: FormView = { ...oddForm(), goals }
  const { document } = await readPdf((await writePdf(form)).pdf)
  expect(document.pages.length).toBeGreaterThan(2)
  expect(
    missing(
      form,
      cellsOf(document).map(({ text }) => text),
    ),
  ).toEqual([])
  const lines = document.pages.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'line'))
  expect(lines).toHaveLength(2)
})

const folder = join(import.meta.dirname, '../../../../shared/seeds')
const seeds = ['000_480b7eb03c3abd47.txt', '003_55c567a26863c0b4.txt'].filter((name) => existsSync(join(folder, name)))

test.skipIf(seeds.length === 0)(
  'the real documents, printed and read back, keep every cell (skipped where ../shared is absent)',
  async () => {
    for (const name of seeds) {
      const [sheet] = readSheets(openText(readFileSync(join(folder, name), 'utf8'), name)).sheets
      if (!sheet) throw new Error(`no sheet in ${name}`)
      const form = showForm(sheet, defaultOfficialForm)
      const { document } = await readPdf((await writePdf(form)).pdf)
      expect(
        missing(
          form,
          cellsOf(document).map(({ text }) => text),
        ),
      ).toEqual([])
      const [back] = readSheets(document).sheets
      expect(back?.goals.map(({ number, title }) => [number, title && key(title)])).toEqual(
        sheet.goals.map(({ number, title }) => [number, title && key(title)]),
      )
    }
  },
)
