import type { Context } from 'hono'
import { fiscalYearName } from '../base/wareki.ts'
import type { Site } from '../component/page.tsx'
import { ReplacedCharactersPage } from '../component/replaced-characters-page.tsx'
import { writeDataJson } from '../export/open-data/write-data-json.ts'
import { writeDataTable } from '../export/open-data/write-data-table.ts'
import { writeExcel } from '../export/write-excel.ts'
import { writePdf } from '../export/write-pdf.ts'
import { writeWord } from '../export/write-word.ts'
import type { City } from '../sheet/city.ts'
import type { DataSheet } from '../sheet/data/data-sheet.ts'
import type { KeptSheet } from '../sheet/kept-sheet.ts'
import { scaleOfYear } from '../sheet/self-evaluation.ts'
import type { DownloadFormat } from '../view/address.ts'
import type { FormView } from '../view/form-view.ts'
import { phaseLabels } from '../view/message/phase-label.ts'
import { showForm } from '../view/show-form.ts'
import { answerPage } from './answer-page.tsx'
import { contentDisposition } from './content-disposition.ts'

const contentTypes: Readonly<Record<DownloadFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
}

/** What is given back as a file, and what it is called after. */
export type SheetFile = {
  readonly sheet: Pick<KeptSheet, 'fiscalYear' | 'phase' | 'departments' | 'sheet'>
  readonly city: City
  /** The sheet as data, fetched where it is needed. */
  readonly data: () => Promise<DataSheet>
  readonly site: Site
  readonly format: DownloadFormat
}

type Written = { readonly bytes: Uint8Array; readonly missingGlyphs: readonly string[] }

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

/** One writer a format; the data of the sheet rides along in its PDF. */
const writers: Readonly<Record<DownloadFormat, (form: FormView, file: SheetFile) => Promise<Written>>> = {
  // What is published is not to be filled in: citizens get a workbook without locks.
  xlsx: async (form, { site }) => ({
    bytes: await writeExcel(form, site.area === 'public' ? { entries: null } : {}),
    missingGlyphs: [],
  }),
  pdf: async (form, { data }) => {
    const { pdf, missingGlyphs } = await writePdf(form, { data: writeDataJson([await data()]) })
    return { bytes: pdf, missingGlyphs }
  },
  docx: async (form) => ({ bytes: await writeWord(form), missingGlyphs: [] }),
  csv: async (_form, { data }) => ({ bytes: writeDataTable([await data()], 'lines').bytes, missingGlyphs: [] }),
  json: async (_form, { data }) => ({ bytes: encode(writeDataJson([await data()])), missingGlyphs: [] }),
}

const write = (file: SheetFile): Promise<Written> => {
  const { sheet, city, format } = file
  return writers[format](showForm(sheet.sheet, city.officialForm, scaleOfYear(city.scales, sheet.fiscalYear)), file)
}

const fileName = ({ sheet: { fiscalYear, phase, departments }, format }: SheetFile): string =>
  `重点目標_${fiscalYearName(fiscalYear)}_${phaseLabels[phase]}_${departments.map(({ name }) => name).join('・')}.${format}`

const download = (c: Context, file: SheetFile, bytes: Uint8Array): Response =>
  c.body(Uint8Array.from(bytes), 200, {
    'content-type': contentTypes[file.format],
    'content-disposition': contentDisposition(
      fileName(file),
      `shirube-${file.sheet.fiscalYear}-${file.sheet.phase}.${file.format}`,
    ),
    vary: 'accept',
  })

/** A person who follows a link is asking for a page; a program that fetches the file is not. */
const isReading = (c: Context): boolean => c.req.header('accept')?.includes('text/html') ?? false

const asItIs = 'as-it-is'

/**
 * A sheet as a download, in its official form or as data: 「重点目標_令和8年度_中間_総務部.xlsx」. Where print has no letter for some of its
 * characters, a person is first told which; a program gets the file.
 */
export const answerFile = async (c: Context, file: SheetFile): Promise<Response> => {
  const { bytes, missingGlyphs } = await write(file)
  if (missingGlyphs.length === 0 || !isReading(c) || c.req.query(asItIs) !== undefined) return download(c, file, bytes)
  c.header('vary', 'accept')
  return answerPage(
    c,
    { site: file.site, title: 'PDFで表せない文字', crumbs: [] },
    <ReplacedCharactersPage
      characters={missingGlyphs}
      file={`${c.req.path}?${asItIs}`}
      back={c.req.path.replace(/\.[a-z]+$/, '')}
    />,
  )
}
