import type { Document } from '../base/document.ts'
import { sheetOfData } from '../sheet/data/sheet-of-data.ts'
import type { Sheet } from '../sheet/sheet.ts'
import type { SheetFinding } from '../sheet/sheet-finding.ts'
import { readData } from './data/read-data.ts'
import { divideForms } from './divide-forms.ts'
import type { Form } from './form.ts'
import { groupForms } from './group-forms.ts'
import { keepBlanks } from './keep-blanks.ts'
import { leaveOutFrontPages } from './leave-out-front-pages.ts'
import { readSheet } from './read-sheet.ts'
import { doubtOf } from './reading-doubt.ts'
import { forgetDocument } from './remember.ts'
import { rowsOfDocument } from './rows-of-document.ts'
import { setKanaMarksApart } from './set-kana-marks-apart.ts'
import { setListsApart } from './set-lists-apart.ts'
import { takeIds } from './take-ids.ts'

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

const readForms = (whole: Document): SheetsRead => {
  const { document: own, giveTo } = takeIds(whole)
  const { document, findings: front } = leaveOutFrontPages(own)
  const { rows, lists } = setListsApart(setKanaMarksApart(rowsOfDocument(document)))
  const groups = groupForms(divideForms(rows))
  const read = groups.map(({ forms, findings }) => {
    const { sheet, findings: own } = readSheet(forms, document.source)
    return { sheet: sheet && giveTo(keepBlanks(sheet, document)), findings: [...findings, ...own] }
  })
  const sheets = read.flatMap(({ sheet }) => (sheet ? [sheet] : []))
  if (sheets.length === 0) return { sheets, findings: [doubtOf('not-a-sheet', { source: document.source })] }
  const unread = groups.filter((_, index) => read[index]?.sheet === null).flatMap(({ forms }) => wordsOfForms(forms))
  const listed = lists.flatMap(({ cells }) =>
    cells.map(({ text, place }) => doubtOf('words-not-placed', place, {}, { words: text })),
  )
  return { sheets, findings: [...front, ...read.flatMap(({ findings }) => findings), ...unread, ...listed] }
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
