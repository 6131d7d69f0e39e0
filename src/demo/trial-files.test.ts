import { expect, test } from 'vitest'
import { openDocument } from '../document/open-document.ts'
import { writeExcel } from '../export/write-excel.ts'
import { writeHtml } from '../export/write-html.ts'
import { readSheets } from '../read/read-sheets.ts'
import { defaultOfficialForm } from '../sheet/official-form.ts'
import { showForm } from '../view/show-form.ts'
import { type TrialFile, trialFiles } from './trial-files.ts'

const bytesOf = async (file: TrialFile): Promise<Uint8Array> => {
  if (file.kind === 'text') return new TextEncoder().encode(file.text)
  const form = showForm(file.sheet, defaultOfficialForm)
  // The PDF's way through print is tested where it is written; here its words matter.
  return file.format === 'xlsx' ? writeExcel(form) : new TextEncoder().encode(writeHtml(form))
}

const read = async (path: string) => {
  const file = trialFiles().find((known) => known.path.endsWith(path))
  if (!file) throw new Error(`no ${path}`)
  const opened = await openDocument(await bytesOf(file), file.path)
  if (!opened.ok) throw new Error(opened.refusal.code)
  return readSheets(opened.value.document)
}

test.each([
  ['商工観光部.xlsx', '商工観光部', 4],
  ['建設部.xlsx', '建設部', 3],
  ['農林部.pdf', '農林部', 4],
  ['上下水道局.html', '上下水道局', 4],
  ['市民協働部.csv', '市民協働部', 4],
])('%s is the mid-year sheet of %s with %i goals', async (path, department, goals) => {
  const { sheets } = await read(path)
  expect(sheets.map((sheet) => [sheet.departments, sheet.fiscalYear, sheet.phase, sheet.goals.length])).toEqual([
    [[department], 2026, 'midyear', goals],
  ])
})

test('the text that was copied out has doubts to answer, and does not say which report it is', async () => {
  const { sheets, findings } = await read('消防_修正.txt')
  expect(sheets.map(({ departments, phase, goals }) => [departments, phase, goals.length])).toEqual([
    [['消防本部'], null, 4],
  ])
  const codes = findings.map(({ code }) => code)
  expect(codes).toContain('phase-missing')
  expect(codes).toContain('goal-title-missing')
  expect(codes).toContain('duplicate-mark')
  expect(findings.length).toBeLessThan(12)
})

test('the letter to the departments is no sheet', async () => {
  expect((await read('はじめにお読みください.txt')).sheets).toEqual([])
})
