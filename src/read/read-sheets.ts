import type { Document } from '../base/document.ts'
import { sheetOfData } from '../sheet/data/sheet-of-data.ts'
import type { Sheet } from '../sheet/sheet.ts'
import type { SheetFinding } from '../sheet/sheet-finding.ts'
import { readData } from './data/read-data.ts'
import { divideForms, type Form } from './divide-forms.ts'
import { groupForms } from './group-forms.ts'
import { readSheet } from './read-sheet.ts'
import { doubtOf } from './reading-doubt.ts'
import { forgetDocument } from './remember.ts'
import { rowsOfDocument } from './rows-of-document.ts'

export type SheetsRead = { readonly sheets: readonly Sheet[]; readonly findings: readonly SheetFinding[] }

/**
 * Reads the sheets of a document: rows → titled pages → goals → cells cut at their marks → repairs → columns paired.
 * A file of data that this system wrote is taken as it stands. Never throws: what it doubts is a finding, and a document that is no sheet gives none and says so.
 */
export const readSheets = (document: Document): SheetsRead => {
  const data = readData(document)
  if (data) return { sheets: data.sheets.map(sheetOfData), findings: data.findings }
  try {
    return readForms(document)
  } finally {
    forgetDocument()
  }
}

const readForms = (document: Document): SheetsRead => {
  const groups = groupForms(divideForms(rowsOfDocument(document)))
  const read = groups.map(({ forms, findings }) => {
    const { sheet, findings: own } = readSheet(forms, document.source)
    return { sheet, findings: [...findings, ...own] }
  })
  const sheets = read.flatMap(({ sheet }) => (sheet ? [sheet] : []))
  if (sheets.length === 0) return { sheets, findings: [doubtOf('not-a-sheet', { source: document.source })] }
  const unread = groups.filter((_, index) => read[index]?.sheet === null).flatMap(({ forms }) => wordsOfForms(forms))
  return { sheets, findings: [...read.flatMap(({ findings }) => findings), ...unread] }
}

/** A page that is no sheet, among others that are: its words are told, not lost. */
const wordsOfForms = (forms: readonly Form[]): readonly SheetFinding[] =>
  forms.flatMap(({ head, rows }) => {
    const named = [head.title ?? '', ...head.departments].filter((words) => words !== '').join(' ')
    const place = head.titlePlace ?? rows[0]?.cells[0]?.place ?? {}
    const cells = [...head.others, ...rows.flatMap((row) => row.cells)]
    const words = [...(named ? [{ text: named, place }] : []), ...cells]
    return words.map((each) => doubtOf('words-not-placed', each.place, {}, { words: each.text }))
  })
