import { writeXlsx } from 'hucre'
import type { FormView } from '../view/form-view.ts'
import { entriesOfPhase } from './excel-entry.ts'
import { excelFont } from './excel-look.ts'
import { excelSheetNames } from './excel-sheet-name.ts'
import { excelTexts } from './excel-text.ts'
import { type ExcelWorksheetOptions, excelWorksheet } from './excel-worksheet.ts'

export type ExcelOptions = Partial<Omit<ExcelWorksheetOptions, 'name'>>

/** What a workbook says of itself, in a form's words. */
export const excelProperties = (title: string, creator: string) => {
  const { clean } = excelTexts()
  return { title: clean(title), creator: clean(creator), custom: { Language: 'ja-JP' } }
}

/**
 * The official form as a workbook: merged and ruled as the city has it, on its paper, its head printed on every page, the
 * cells of its phase open and all others locked without a password. Every value is a text. What a workbook cannot hold
 * is left out and named below the form.
 */
export const writeExcel = (form: FormView, options: ExcelOptions = {}): Promise<Uint8Array> => {
  const { clean } = excelTexts()
  const [name = '1'] = excelSheetNames([clean(form.departments) || clean(form.title)])
  const { sheet, names } = excelWorksheet(form, {
    ...{ entries: entriesOfPhase[form.phase], isColoured: false, instruction: '', ids: null },
    ...options,
    name,
  })
  return writeXlsx({
    sheets: [sheet],
    namedRanges: [...names],
    defaultFont: excelFont(form.font),
    properties: excelProperties(`${form.title} ${form.yearLine}`, form.departments),
  })
}
