import { findFiscalYear } from './find-fiscal-year.ts'
import { firstMark } from './first-mark.ts'
import { type FormHead, isFormTitle, opensForm, readDepartmentLabel, readFormHead } from './form-head.ts'
import { areOfGoals, readFields } from './read-fields.ts'
import { readHeadRow } from './read-head-row.ts'
import { readLoneTitle } from './read-lone-title.ts'
import type { Row } from './row.ts'

/** A titled page: its head, and the rows below it. */
export type Form = { readonly head: FormHead; readonly rows: readonly Row[] }

/** 「【令和7年度重点目標】」 alone in its row speaks of the whole page. */
const namesYear = ({ cells }: Row): boolean => cells.length === 1 && findFiscalYear(cells[0]?.text ?? '') !== null

/** A table without headings above it: neither label nor title is among its words. */
const isPlainRow = ({ kind, cells }: Row): boolean =>
  kind === 'table' &&
  cells.length >= 3 &&
  !cells.some(({ text }) => readDepartmentLabel(text) || isFormTitle(text) || findFiscalYear(text) !== null)

const hasGoalFields = (row: Row): boolean => {
  const fields = readFields(row)
  return fields !== null && areOfGoals(fields) && !opensForm(row)
}

const isBody = (row: Row, next: Row | undefined): boolean =>
  isPlainRow(row) ||
  readLoneTitle(row, next) !== null ||
  hasGoalFields(row) ||
  (readHeadRow(row) !== null && !opensForm(row)) ||
  row.cells.some(({ text }) => firstMark(text) !== null)

/** Divides the rows of a document into titled pages; a document without any title is one page without a head. */
export const divideForms = (rows: readonly Row[]): readonly Form[] => {
  const forms: { head: Row[]; rows: Row[] }[] = [{ head: [], rows: [] }]
  rows.forEach((row, index) => {
    const form = forms.at(-1)
    const inHead = form?.rows.length === 0
    if (opensForm(row) && !inHead) forms.push({ head: [row], rows: [] })
    else if (inHead && (opensForm(row) || namesYear(row) || !isBody(row, rows[index + 1]))) form.head.push(row)
    else form?.rows.push(row)
  })
  return forms.map((form) => ({ head: readFormHead(form.head), rows: form.rows }))
}
