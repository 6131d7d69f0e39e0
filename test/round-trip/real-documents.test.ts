import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { readXlsx } from 'hucre'
import { afterAll, describe, expect, test } from 'vitest'
import { closePdfWriter } from '../../src/export/write-pdf.ts'
import { findSheetSummaries } from '../../src/store/draft/find-sheet-summaries.ts'
import { migrate } from '../../src/store/migrate.ts'
import { openStore } from '../../src/store/open-store.ts'
import { createApp } from '../../src/web/create-app.ts'
import { importDocument } from '../../src/workflow/import-document.ts'
import { aClientFolder } from '../builder/a-small-city.ts'
import { anActor, aWorkplace, theValue } from '../builder/a-workplace.ts'
import { openPdf, wordsOfPdf } from '../builder/open-pdf.ts'

const folder = join(import.meta.dirname, '../../../shared/seeds')
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : []
const clientFolder = aClientFolder()
afterAll(async () => {
  await closePdfWriter()
  rmSync(clientFolder, { recursive: true, force: true })
})

const squeeze = (text: string): string => text.replace(/[\s\u200b\ufeff]/g, '')
const unescaped = (html: string): string =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')

/** The words of a source: its runs between tags, tabs, blanks, marks and bullets. */
const wordsOf = (source: string): readonly string[] => [
  ...new Set(
    source
      .replace(/<[^>]*>/g, ' ')
      .split(/[\s]+|[①-⑳]|\(\d+\)|（継続）|・/)
      .map(squeeze)
      .filter((word) => word.length > 0),
  ),
]

/** A heading in another wording than the form's: the form's own stands in its place. */
const isOtherHeading = (word: string): boolean => word.endsWith('の自己評価')

const importReal = async (file: string) => {
  const store = openStore(':memory:')
  theValue(await migrate(store))
  const workplace = await aWorkplace(store)
  const bytes = readFileSync(join(folder, file))
  theValue(await importDocument(workplace, anActor, { bytes, source: file }))
  const app = createApp({ store, city: workplace.city, office: true, now: workplace.now, clientFolder })
  const [summary] = await findSheetSummaries(store.db, workplace.city, 2025)
  const address = `/office/sheets/${summary?.id}/${summary?.phase}`
  const ask = async (path: string) => new Uint8Array(await (await app.request(path)).arrayBuffer())
  return { source: bytes.toString('utf8'), address, ask }
}

const textOfWorkbook = async (bytes: Uint8Array): Promise<string> =>
  (await readXlsx(bytes)).sheets.flatMap(({ rows }) => rows.flat().map((value) => String(value ?? ''))).join('')

const textOfPdf = async (bytes: Uint8Array): Promise<string> => {
  const document = await openPdf(bytes)
  const words = await wordsOfPdf(document)
  await document.loadingTask.destroy()
  return words
}

describe.skipIf(files.length === 0)(
  'the two real documents (beside the project; skipped where they are absent)',
  () => {
    test.each(files)('%s: the page, the workbook and the PDF hold every word of the source', async (file) => {
      const { source, address, ask } = await importReal(file)
      const page = unescaped(new TextDecoder().decode(await ask(address)).replace(/<[^>]*>/g, ''))
      const missingIn = (text: string) =>
        wordsOf(source).filter((word) => !squeeze(text).includes(word) && !isOtherHeading(word))
      expect(missingIn(page)).toEqual([])
      // A misprint in a title that the document repeats is told beside the sheet, and is no part of the form.
      const isTitle = (word: string) => word.startsWith('重点目標一覧表')
      expect(missingIn(await textOfWorkbook(await ask(`${address}.xlsx`))).filter((word) => !isTitle(word))).toEqual([])
      expect(missingIn(await textOfPdf(await ask(`${address}.pdf`))).filter((word) => !isTitle(word))).toEqual([])
    })
  },
)
