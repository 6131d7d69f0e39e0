import { foldWidth } from '../base/text.ts'
import { findFiscalYear } from './find-fiscal-year.ts'
import { firstMark } from './first-mark.ts'
import {
  type FormHead,
  isFormTitle,
  isWholeDepartment,
  opensForm,
  readDepartmentLabel,
  readFormHead,
} from './form-head.ts'
import { headingRole } from './heading-role.ts'
import { readHeadRow } from './read-head-row.ts'
import { readLoneTitle } from './read-lone-title.ts'
import type { Row } from './row.ts'
import { splitDepartments } from './split-departments.ts'

/** A titled page: its head, and the rows below it. */
export type Form = { readonly head: FormHead; readonly rows: readonly Row[] }

/** 「【令和7年度重点目標】」 alone in its row speaks of the whole page. */
const namesYear = ({ cells }: Row): boolean => cells.length === 1 && findFiscalYear(cells[0]?.text ?? '') !== null

/** A table without headings above it: neither label nor title is among its words. */
const isPlainRow = ({ kind, cells }: Row): boolean =>
  kind === 'table' &&
  cells.length >= 3 &&
  !cells.some(({ text }) => readDepartmentLabel(text) || isFormTitle(text) || findFiscalYear(text) !== null)

const isBody = (row: Row, next: Row | undefined): boolean =>
  isPlainRow(row) ||
  readLoneTitle(row, next) !== null ||
  (readHeadRow(row) !== null && !opensForm(row)) ||
  row.cells.some(({ text }) => marksContent(row, text) && !isChoice(text))

/** 「□当初　☑中間　□期末」: boxes to tick. */
const isChoice = (text: string): boolean => (text.match(/[□☐☑☒■✓✔]/g)?.length ?? 0) > 1

/** How far below a line of a preface the headings of a table are looked for. */
const lookedAhead = 40

/** 「１　部局の使命」 above a table with headings is a preface to it, unless it is the title that stands over the table. */
const isPreface = (rows: readonly Row[], index: number): boolean => {
  const row = rows[index]
  const isLone = row?.kind === 'line' || (row?.isGrid && row.cells.length === 1)
  if (!row || !isLone || readLoneTitle(row, rows[index + 1]) !== null || readHeadRow(row) !== null) return false
  const ahead = rows.slice(index + 1, index + lookedAhead)
  const end = ahead.findIndex((each) => opensForm(each))
  return (end < 0 ? ahead : ahead.slice(0, end)).some(
    (each) => each.kind === 'table' && (readHeadRow(each)?.columns.length ?? 0) > 1,
  )
}

/** A list mark begins the content; bullets between lines do not: links above the title of a page on the web. */
const marksContent = ({ kind }: Row, text: string): boolean => {
  const mark = firstMark(text)
  return mark !== null && !(kind === 'line' && mark.family === 'bullet')
}

/** 「目標番号 | 1」 beside the department's name: the number is the first goal's. */
const takeNumber = (row: Row): { readonly head: Row; readonly number: readonly Row[] } => {
  const at = row.cells.findIndex(
    ({ text }, index) => headingRole(text) === 'number' && isInteger(row.cells[index + 1]?.text ?? ''),
  )
  if (at < 0 || row.kind !== 'table') return { head: row, number: [] }
  const isOfNumber = (_: unknown, index: number): boolean => index === at || index === at + 1
  return {
    head: { ...row, cells: row.cells.filter((cell, index) => !isOfNumber(cell, index)) },
    number: [{ ...row, cells: row.cells.filter(isOfNumber) }],
  }
}

const isInteger = (text: string): boolean => /^[0-9]{1,2}$/.test(foldWidth(text).trim())

type DraftForm = { readonly head: Row[]; readonly number: Row[]; readonly rows: Row[]; readonly tab: string | null }

/** Divides the rows of a document into titled pages; a document without any title is one page without a head. */
export const divideForms = (rows: readonly Row[]): readonly Form[] => {
  const forms: DraftForm[] = [{ head: [], number: [], rows: [], tab: null }]
  const addHead = (row: Row): void => {
    const form = forms.at(-1)
    const { head, number } = takeNumber(row)
    if (head.cells.length > 0) form?.head.push(head)
    form?.number.push(...number)
  }
  rows.forEach((row, index) => {
    const tab = departmentOfTab(row)
    if (tab !== null && tab !== departmentOfTab(rows[index - 1])) forms.push({ head: [], number: [], rows: [], tab })
    const inHead = forms.at(-1)?.rows.length === 0
    if (opensForm(row) && !inHead) {
      forms.push({ head: [], number: [], rows: [], tab })
      addHead(row)
    } else if (inHead && (opensForm(row) || namesYear(row) || !isBody(row, rows[index + 1]) || isPreface(rows, index)))
      addHead(row)
    else forms.at(-1)?.rows.push(row)
  })
  return forms.map(({ head, number, rows: below, tab }) => ({
    head: withTab(readFormHead(head), tab),
    rows: [...number, ...below],
  }))
}

/** A worksheet named like a department is that department's, where its words name none. */
const departmentOfTab = (row: Row | undefined): string | null => {
  const name = row?.cells[0]?.place.sheet ?? ''
  return isWholeDepartment(name) ? name : null
}

const withTab = (head: FormHead, tab: string | null): FormHead =>
  tab !== null && head.departments.length === 0 ? { ...head, departments: splitDepartments(tab) } : head
