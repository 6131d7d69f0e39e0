import { afterAll, describe, expect, test } from 'vitest'
import { demoSheet } from '../../src/demo/demo-sheet.ts'
import { demoDepartments } from '../../src/demo/department-list.ts'
import { openDocument } from '../../src/document/open-document.ts'
import { writeExcel } from '../../src/export/write-excel.ts'
import { writeHtml } from '../../src/export/write-html.ts'
import { closePdfWriter, writePdf } from '../../src/export/write-pdf.ts'
import { readSheets } from '../../src/read/read-sheets.ts'
import { defaultOfficialForm } from '../../src/sheet/official-form.ts'
import type { Sheet } from '../../src/sheet/sheet.ts'
import type { FormView } from '../../src/view/form-view.ts'
import { showForm } from '../../src/view/show-form.ts'

afterAll(closePdfWriter)

const writers: Readonly<Record<string, (form: FormView) => Promise<Uint8Array>>> = {
  workbook: writeExcel,
  PDF: async (form) => (await writePdf(form)).pdf,
  'HTML page': async (form) => new TextEncoder().encode(writeHtml(form)),
}

// Line breaks and blanks at a wrap cannot be known from a printed page.
const words = (text: string | null): string | null => text?.replace(/\s+/g, '') ?? null

/** What a sheet says, without where it stood: blanks, ids and places left out. */
const saidBy = ({ fiscalYear, phase, departments, goals }: Sheet) => ({
  fiscalYear,
  phase,
  departments,
  goals: goals.map(({ number, title, selfEvaluation, items }) => ({
    number,
    title: words(title),
    selfEvaluation,
    items: items.map(({ mark, title, continuity, target, progress, steps }) => ({
      mark,
      title: words(title),
      continuity,
      target: words(target),
      progress: words(progress),
      steps: steps.map((step) => ({
        mark: step.mark,
        action: words(step.action),
        target: words(step.target),
        progress: words(step.progress),
      })),
    })),
  })),
})

describe.each(Object.entries(writers))('what is given out as a %s can be read again', (_, write) => {
  test.each(demoDepartments.map((department) => [department.name, department] as const))(
    '%s',
    async (name, department) => {
      const sheet = demoSheet(department, 2025, 'final')
      const opened = await openDocument(await write(showForm(sheet, defaultOfficialForm)), name)
      if (!opened.ok) throw new Error(opened.refusal.code)
      expect(readSheets(opened.value.document).sheets.map(saidBy)).toEqual([saidBy(sheet)])
    },
  )
})
