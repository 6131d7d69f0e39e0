import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { demoSheet } from '../../src/demo/demo-sheet.ts'
import { demoDepartments } from '../../src/demo/department-list.ts'
import { openDocument } from '../../src/document/open-document.ts'
import { writeDataJson } from '../../src/export/open-data/write-data-json.ts'
import { writeHtml } from '../../src/export/write-html.ts'
import { closePdfWriter, writePdf } from '../../src/export/write-pdf.ts'
import { writeWord } from '../../src/export/write-word.ts'
import { readAttachedData } from '../../src/read/data/read-attached-data.ts'
import { readSheets } from '../../src/read/read-sheets.ts'
import { defaultOfficialForm, type OfficialForm } from '../../src/sheet/official-form.ts'
import type { SelfEvaluationScale } from '../../src/sheet/self-evaluation.ts'
import type { Sheet } from '../../src/sheet/sheet.ts'
import type { FormView } from '../../src/view/form-view.ts'
import { showForm } from '../../src/view/show-form.ts'
import { aFormWithGradeBelow, aFormWithGradeColumns, anUprightForm } from '../builder/a-form.ts'
import { arbitrarySheet } from './arbitrary-data.ts'
import { arbitraryPaperSheet } from './paper-sheet.ts'
import { saidBy, withoutSpace } from './said-by.ts'

afterAll(closePdfWriter)

const asIs = (text: string): string => text
/** As a PDF keeps it: blanks apart, 〓 for what no font at hand can show. */
const asPrinted = (text: string): string => withoutSpace(text.replaceAll(/😀|👨‍👩‍👧/g, '〓'))

type Paper = {
  /** A printed page leaves open what a line is that ends early: the sheets are drawn once for all. */
  readonly seed: number
  readonly write: (form: FormView) => Promise<Uint8Array>
  readonly keepText: (text: string) => string
}
const papers: Readonly<Record<string, Paper>> = {
  'Word document': { seed: 7, write: writeWord, keepText: asIs },
  'HTML page': {
    seed: 7,
    write: async (form) => new TextEncoder().encode(writeHtml(form)),
    keepText: withoutSpace,
  },
  PDF: { seed: 2026, write: async (form) => (await writePdf(form)).pdf, keepText: asPrinted },
}

const documentOf = async (bytes: Uint8Array) => {
  const opened = await openDocument(bytes, '様式')
  if (!opened.ok) throw new Error(opened.refusal.code)
  return opened.value.document
}

const scale: SelfEvaluationScale = {
  firstYear: 2024,
  grades: [
    { mark: '◎', meaning: '計画以上' },
    { mark: '○', meaning: '計画どおり' },
    { mark: '△', meaning: '遅れている' },
  ],
  notJudgeable: { mark: '－', meaning: '評価できない' },
}

const returns = async ({ write, keepText }: Paper, form: OfficialForm, sheet: Sheet): Promise<void> => {
  const { sheets } = readSheets(await documentOf(await write(showForm(sheet, form, scale))))
  expect(sheets.map((one) => saidBy(one, keepText))).toEqual([saidBy(sheet, keepText)])
}

const inSections = (sheet: Sheet): Sheet => ({
  ...sheet,
  goals: sheet.goals.map((goal) => ({
    ...goal,
    items: goal.items.map((item) => ({
      ...item,
      steps: item.steps.map((step, index) => ({
        ...step,
        section: ['総務課', '契約検査課', '危機管理室'][index % 3] ?? '',
        extra: { 予算額: `${(index + 1) * 1200}千円` },
      })),
    })),
  })),
})

const withRemarks = (sheet: Sheet): Sheet => ({
  ...sheet,
  goals: sheet.goals.map((goal) => ({ ...goal, selfEvaluationRemark: '国の補助の内示が遅れ、着手が秋になったため。' })),
})
const withoutTargets = (sheet: Sheet): Sheet => ({
  ...sheet,
  goals: sheet.goals.map((goal) => ({
    ...goal,
    items: goal.items.map((item) => ({
      ...item,
      target: null,
      steps: item.steps.map((step) => ({ ...step, target: null })),
    })),
  })),
})

const forms: Readonly<Record<string, readonly [form: OfficialForm, sheetOf: (sheet: Sheet) => Sheet]>> = {
  'the usual form': [defaultOfficialForm, withRemarks],
  'an upright form with sections and budgets': [anUprightForm, inSections],
  'a form with the grade below': [aFormWithGradeBelow, (sheet) => withRemarks(withoutTargets(sheet))],
  'a form with grade and remark in columns': [aFormWithGradeColumns, (sheet) => withRemarks(withoutTargets(sheet))],
}

describe.each(Object.entries(papers))('what is given out as a %s can be read again', (_, paper) => {
  test.each(Object.entries(forms))(
    'in %s, for all departments',
    async (__, [form, sheetOf]) => {
      for (const department of demoDepartments)
        await returns(paper, form, sheetOf(demoSheet(department, 2025, 'final')))
    },
    60_000,
  )

  test('whatever departments write', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPaperSheet, (sheet) => returns(paper, defaultOfficialForm, sheet)),
      { numRuns: 25, seed: paper.seed },
    )
  }, 120_000)
})

test('the sheet that rides along in a PDF comes back to the letter, the printed words staying what is read', async () => {
  await fc.assert(
    fc.asyncProperty(arbitrarySheet, arbitraryPaperSheet, async (attached, printed) => {
      const data = writeDataJson([attached])
      const { pdf } = await writePdf(showForm(printed, defaultOfficialForm), { data })
      const document = await documentOf(pdf)
      expect(readAttachedData(document)).toEqual({ sheets: [attached], findings: [] })
      expect(readSheets(document).sheets.map((one) => saidBy(one, asPrinted))).toEqual([saidBy(printed, asPrinted)])
    }),
    { numRuns: 10, seed: 2026 },
  )
}, 60_000)
