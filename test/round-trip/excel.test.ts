import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { demoSheet } from '../../src/demo/demo-sheet.ts'
import { demoDepartments } from '../../src/demo/department-list.ts'
import { writeBookExcel } from '../../src/export/write-book-excel.ts'
import { writeExcel } from '../../src/export/write-excel.ts'
import { defaultOfficialForm } from '../../src/sheet/official-form.ts'
import { showForm } from '../../src/view/show-form.ts'
import { arbitrarySheet } from '../builder/arbitrary-sheet.ts'
import { aScale, gradedForm, readWorkbook, uprightForm } from '../builder/excel-form.ts'
import { plainSheet } from '../builder/plain-sheet.ts'

const forms = [
  ['the default form', defaultOfficialForm, { remark: true }],
  ['an upright form with sections', uprightForm, { section: true, budget: true, remark: true }],
  ['a form on A3 with grades in a column', gradedForm, { remark: true }],
] as const

describe.each(forms)('a workbook in %s', (_, form, besides) => {
  test('gives back every sheet to the letter, whatever is written in its cells', async () => {
    await fc.assert(
      fc.asyncProperty(arbitrarySheet(besides), async (sheet) => {
        const { sheets } = await readWorkbook(await writeExcel(showForm(sheet, form, aScale)))
        expect(sheets.map(plainSheet)).toEqual([plainSheet(sheet)])
      }),
      { numRuns: 15, seed: 5 },
    )
  }, 60_000)

  test.each(demoDepartments.map((department) => [department.name, department] as const))(
    'gives back the sheet of %s',
    async (_name, department) => {
      const sheet = demoSheet(department, 2025, 'final')
      const { sheets } = await readWorkbook(await writeExcel(showForm(sheet, form, aScale)))
      expect(sheets.map(plainSheet)).toEqual([plainSheet(sheet)])
    },
  )
})

test('the book of all departments gives back the sheet of each, and its front is no sheet', async () => {
  const sheets = demoDepartments.map((department) => demoSheet(department, 2025, 'final'))
  const forms = sheets.map((sheet) => showForm(sheet, defaultOfficialForm, aScale))
  const book = {
    city: 'しるべ野市',
    title: '令和7年度 重点目標一覧表',
    year: 2025,
    phase: 'final',
    date: '2026-04-20',
  } as const
  const bytes = await writeBookExcel({ ...book, forms, legend: aScale.grades, hasSummary: true })
  expect((await readWorkbook(bytes)).sheets.map(plainSheet)).toEqual(sheets.map(plainSheet))
})
