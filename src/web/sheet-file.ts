import { fiscalYearName } from '../base/wareki.ts'
import { writeExcel } from '../export/write-excel.ts'
import { writePdf } from '../export/write-pdf.ts'
import type { City } from '../sheet/city.ts'
import type { KeptSheet } from '../sheet/kept-sheet.ts'
import type { DownloadFormat } from '../view/address.ts'
import { showForm } from '../view/form-view.ts'
import { phaseLabels } from '../view/message/phase-label.ts'
import { contentDisposition } from './content-disposition.ts'

const contentTypes: Readonly<Record<DownloadFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
}

/** What is given back as a file, and what it is called after. */
export type FileSheet = Pick<KeptSheet, 'fiscalYear' | 'phase' | 'departments' | 'sheet'>

const fileName = ({ fiscalYear, phase, departments }: FileSheet, format: DownloadFormat): string =>
  `重点目標_${fiscalYearName(fiscalYear)}_${phaseLabels[phase]}_${departments.map(({ name }) => name).join('・')}.${format}`

/** The official form of a sheet as a download: 「重点目標_令和8年度_中間_総務部.xlsx」. */
export const sheetFile = async (sheet: FileSheet, city: City, format: DownloadFormat): Promise<Response> => {
  const form = showForm(sheet.sheet, city.officialForm)
  const bytes = format === 'xlsx' ? await writeExcel(form) : (await writePdf(form)).pdf
  return new Response(Uint8Array.from(bytes), {
    headers: {
      'content-type': contentTypes[format],
      'content-disposition': contentDisposition(
        fileName(sheet, format),
        `shirube-${sheet.fiscalYear}-${sheet.phase}.${format}`,
      ),
    },
  })
}
