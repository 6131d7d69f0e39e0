import { demoSheet } from '../../src/demo/demo-sheet.ts'
import { demoDepartments } from '../../src/demo/department-list.ts'
import { cell, paragraph, row, table } from '../../src/document/word/fixture/docx-words.ts'
import { makeDocx } from '../../src/document/word/fixture/make-docx.ts'
import { writeExcel } from '../../src/export/write-excel.ts'
import { writeHtml } from '../../src/export/write-html.ts'
import { writePdf } from '../../src/export/write-pdf.ts'
import { defaultOfficialForm } from '../../src/sheet/official-form.ts'
import type { Sheet } from '../../src/sheet/sheet.ts'
import type { FormView } from '../../src/view/form-view.ts'
import { showForm } from '../../src/view/show-form.ts'

export const sampleFormats = ['xlsx', 'docx', 'pdf', 'html', 'csv', 'text'] as const
export type SampleFormat = (typeof sampleFormats)[number]

/** The sheets of a city of a hundred departments, each with its own name. */
export const citySheets: readonly Sheet[] = Array.from({ length: 100 }, (_, index) => {
  const department = demoDepartments[index % demoDepartments.length]
  if (!department) throw new Error('the demonstration has no departments')
  const round = Math.floor(index / demoDepartments.length)
  const sheet = demoSheet(department, 2025, 'final')
  return round === 0 ? sheet : { ...sheet, departments: [`${department.name}第${round + 1}`] }
})

/** A sheet of seven goals, as many as a department commonly has. */
export const sevenGoals = (): Sheet => {
  const [first, second] = citySheets
  if (!first || !second) throw new Error('the demonstration has no departments')
  const goals = [...first.goals, ...second.goals].slice(0, 7).map((goal, index) => ({ ...goal, number: index + 1 }))
  return { ...first, goals }
}

/** The lines of a sheet as rows of four cells, under their headings. */
const rowsOf = ({ goals }: Sheet): readonly (readonly string[])[] => [
  ['重点目標', '重点取組項目', '期限・数値目標等', '進捗状況・進捗度'],
  ...goals.flatMap(({ number, title, items }) =>
    items.flatMap((item) =>
      item.steps.map((step) => [
        `${number} ${title}`,
        `${item.mark} ${item.title}\n${step.mark} ${step.action}`,
        `${step.mark} ${step.target}`,
        `${step.mark} ${step.progress}`,
      ]),
    ),
  ),
]

const headOf = ({ departments }: Sheet): readonly string[] => [
  '重点目標一覧表（期末報告調書）',
  `担当部局名 ${departments.join('・')}`,
  '【令和7年度重点目標】',
]

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

const wordTable = (sheet: Sheet): Uint8Array =>
  makeDocx({
    body: [
      ...headOf(sheet).map((words) => paragraph(words)),
      table(
        ...rowsOf(sheet).map(([goal = '', ...cells], index, rows) =>
          row(
            goal === rows[index - 1]?.[0] ? cell('', '<w:vMerge/>') : cell(goal, '<w:vMerge w:val="restart"/>'),
            ...cells.map((words) => cell(words)),
          ),
        ),
      ),
    ].join(''),
  })

const csvOf = (sheet: Sheet): string =>
  [...headOf(sheet).map((words) => [words]), ...rowsOf(sheet)]
    .map((cells) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(','))
    .join('\r\n')

const textOf = (sheet: Sheet): string =>
  [...headOf(sheet), ...rowsOf(sheet).map((cells) => cells.map((text) => text.replaceAll('\n', ' ')).join('\t'))].join(
    '\n',
  )

const writers: Readonly<Record<SampleFormat, (sheet: Sheet, form: FormView) => Promise<Uint8Array>>> = {
  xlsx: (_, form) => writeExcel(form),
  docx: async (sheet) => wordTable(sheet),
  pdf: async (_, form) => (await writePdf(form)).pdf,
  html: async (_, form) => bytesOf(writeHtml(form)),
  csv: async (sheet) => bytesOf(csvOf(sheet)),
  text: async (sheet) => bytesOf(textOf(sheet)),
}

/** A sheet as a file of a format: our own writers where there is one. Close the PDF writer when all are made. */
export const sampleFile = (format: SampleFormat, sheet: Sheet): Promise<Uint8Array> =>
  writers[format](sheet, showForm(sheet, defaultOfficialForm))
