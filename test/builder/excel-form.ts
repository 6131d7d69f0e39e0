import { readXlsx } from 'hucre'
import { openDocument } from '../../src/document/open-document.ts'
import { readSheets, type SheetsRead } from '../../src/read/read-sheets.ts'
import { defaultOfficialForm, type OfficialForm } from '../../src/sheet/official-form.ts'
import { readOfficialForm } from '../../src/sheet/read-official-form.ts'
import type { SelfEvaluationScale } from '../../src/sheet/self-evaluation.ts'
import { theValue } from './a-workplace.ts'

const read = (form: object): OfficialForm =>
  theValue(readOfficialForm({ format: 'shirube-form/1', name: '様式', titles: defaultOfficialForm.titles, ...form }))

/** An upright form with 担当課 and 予算額, marks in the first column only, the number in the goal's row. */
export const uprightForm: OfficialForm = read({
  paper: { orientation: 'portrait' },
  marks: { inEveryColumn: false },
  goalNumber: 'goal-row',
  columns: [
    { key: 'action', heading: '取組内容', width: 4 },
    { key: 'target', heading: '目標値', width: 2 },
    { key: 'progress', heading: { initial: '見込', midyear: '中間の進捗状況', final: '実績' }, width: 3 },
    { key: 'section', heading: '担当課', width: 1, align: 'center' },
    { key: 'extra', heading: '予算額', width: 1, align: 'end' },
  ],
})

/** A form on A3 in mincho with the grade and its reason in columns over all rows of the goal. */
export const gradedForm: OfficialForm = read({
  paper: { size: 'a3' },
  font: { family: 'mincho', size: 11 },
  repeatsHeader: false,
  columns: [
    { key: 'action', heading: '取組内容', width: 4 },
    { key: 'target', heading: '指標', width: 3 },
    { key: 'progress', heading: '進捗状況', width: 4 },
    { key: 'grade', heading: '自己評価', width: 1, align: 'center' },
    { key: 'remark', heading: '評価の理由', width: 2 },
  ],
})

export const aScale: SelfEvaluationScale = {
  firstYear: 2020,
  grades: [
    { mark: '◎', meaning: '計画以上' },
    { mark: '○', meaning: '計画どおり' },
    { mark: '△', meaning: 'やや遅れ' },
    { mark: '×', meaning: '遅れ' },
  ],
  notJudgeable: { mark: '－', meaning: '評価できない' },
}

/** The sheets of a workbook, read as any file is that comes in. */
export const readWorkbook = async (bytes: Uint8Array): Promise<SheetsRead> => {
  const { document, findings } = theValue(await openDocument(bytes, '様式.xlsx'))
  const read = readSheets(document)
  return {
    sheets: read.sheets,
    findings: [...read.findings, ...findings.map(({ code, level, place }) => ({ code, level, place }))] as never,
  }
}

/** The first worksheet of a workbook with its styles, as the library reads it. */
export const readWorksheet = async (bytes: Uint8Array) => {
  const [sheet] = (await readXlsx(bytes, { readStyles: true })).sheets
  if (!sheet) throw new Error('the workbook has no sheet')
  return sheet
}
