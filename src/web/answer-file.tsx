import type { Context } from 'hono'
import { fiscalYearName } from '../base/wareki.ts'
import type { Site } from '../component/page.tsx'
import { ReplacedCharactersPage } from '../component/replaced-characters-page.tsx'
import { writeExcel } from '../export/write-excel.ts'
import { writePdf } from '../export/write-pdf.ts'
import type { City } from '../sheet/city.ts'
import type { KeptSheet } from '../sheet/kept-sheet.ts'
import { scaleOfYear } from '../sheet/self-evaluation.ts'
import type { DownloadFormat } from '../view/address.ts'
import { phaseLabels } from '../view/message/phase-label.ts'
import { showForm } from '../view/show-form.ts'
import { answerPage } from './answer-page.tsx'
import { contentDisposition } from './content-disposition.ts'

const contentTypes: Readonly<Record<DownloadFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
}

/** What is given back as a file, and what it is called after. */
export type SheetFile = {
  readonly sheet: Pick<KeptSheet, 'fiscalYear' | 'phase' | 'departments' | 'sheet'>
  readonly city: City
  readonly site: Site
  readonly format: DownloadFormat
}

type Written = { readonly bytes: Uint8Array; readonly missingGlyphs: readonly string[] }

const write = async ({ sheet, city, format }: SheetFile): Promise<Written> => {
  const form = showForm(sheet.sheet, city.officialForm, scaleOfYear(city.scales, sheet.fiscalYear))
  if (format === 'xlsx') return { bytes: await writeExcel(form), missingGlyphs: [] }
  const { pdf, missingGlyphs } = await writePdf(form)
  return { bytes: pdf, missingGlyphs }
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
 * The official form of a sheet as a download: 「重点目標_令和8年度_中間_総務部.xlsx」. Where print has no letter for some of its
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
