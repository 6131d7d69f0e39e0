import { foldWidth, wordsKey } from '../base/text.ts'
import { findFiscalYear } from './find-fiscal-year.ts'
import { findMarks } from './find-marks.ts'
import { firstMark } from './first-mark.ts'
import type { Form } from './form.ts'
import {
  type FormHead,
  isFormTitle,
  isWholeDepartment,
  opensForm,
  readDepartmentLabel,
  readFormHead,
  withoutDepartments,
} from './form-head.ts'
import { headingRole } from './heading-role.ts'
import { areOfGoals, readFields } from './read-fields.ts'
import { isSurelyGrade } from './read-grade.ts'
import { readHeadRow } from './read-head-row.ts'
import { readLoneTitle } from './read-lone-title.ts'
import type { Row } from './row.ts'
import { splitByDepartment } from './split-by-department.ts'
import { isDepartmentName } from './split-departments.ts'

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

/** What stands above the name of the department in the first rows of a document is its title, however it is worded. */
const isAboveDepartment = (rows: readonly Row[], index: number): boolean => {
  const [cell, second] = rows[index]?.cells ?? []
  const [below] = rows[index + 1]?.cells ?? []
  if (index > 0 || !cell || second || !below || findMarks(cell.text).length > 0) return false
  const value = readDepartmentLabel(below.text)?.value
  return value != null && isWholeDepartment(value)
}

/** A list mark begins the content; bullets between lines do not: links above the title of a page on the web. */
const marksContent = ({ kind }: Row, text: string): boolean => {
  const mark = firstMark(text)
  return mark !== null && !(kind === 'line' && mark.family === 'bullet')
}

/** 「目標番号 | 1」 or 「総合評価 | Ｂ」 beside the department's name: they are the first goal's. */
const takeNumber = (row: Row): { readonly head: Row; readonly number: readonly Row[] } => {
  const at = row.cells.findIndex(({ text }, index) => {
    const value = row.cells[index + 1]?.text ?? ''
    const role = headingRole(text)
    return (role === 'number' && isInteger(value)) || (role === 'evaluation' && isSurelyGrade(value))
  })
  if (at < 0 || row.kind !== 'table') return { head: row, number: [] }
  const isOfNumber = (_: unknown, index: number): boolean => index === at || index === at + 1
  const rest = takeNumber({ ...row, cells: row.cells.filter((cell, index) => !isOfNumber(cell, index)) })
  return { head: rest.head, number: [{ ...row, isAbove: true, cells: row.cells.filter(isOfNumber) }, ...rest.number] }
}

const isInteger = (text: string): boolean => /^[0-9]{1,2}$/.test(foldWidth(text).trim())

const worksheetOf = (row: Row | undefined): string | undefined => row?.cells[0]?.place.sheet

/** Rows in which nothing of a goal stands yet: a form's number, boxes for seals. */
const isFurniture = (rows: readonly Row[]): boolean =>
  rows.every(
    (row, index) =>
      readHeadRow(row) === null &&
      readLoneTitle(row, rows[index + 1]) === null &&
      !hasGoalFields(row) &&
      !row.cells.some(({ text }) => firstMark(text) !== null),
  )

const shortestTitle = 8
/** A page's first line, which may stand above the next page too. */
const titleKey = ({ cells }: Row): string =>
  cells.length === 1 && (cells[0]?.text.length ?? 0) >= shortestTitle
    ? wordsKey(withoutDepartments(cells[0]?.text ?? ''))
    : ''

/** What stands above a page: 「部局重点目標（中間）」, 「（令和7年度）」, 「様式第1号」. */
const isOfPage = ({ cells }: Row): boolean => /目標|年度|様式/.test(cells[0]?.text ?? '')

/** The label before a department alone in its row, as the first page has it: 「担当部局名」 of 「担当部局名　環境部」. */
const departmentLabelOf = ({ cells }: Row): string => {
  const [cell, second] = cells
  const value = cell && !second ? readDepartmentLabel(cell.text)?.value : null
  return cell && value && isDepartmentName(value) ? wordsKey(cell.text.slice(0, cell.text.length - value.length)) : ''
}

/** Divides the rows of a document into titled pages; a document without any title is one page without a head. */
export const divideForms = (rows: readonly Row[]): readonly Form[] => {
  const forms: { head: Row[]; number: Row[]; rows: Row[] }[] = [{ head: [], number: [], rows: [] }]
  const addHead = (row: Row): void => {
    const form = forms.at(-1)
    const { head, number } = takeNumber(row)
    if (head.cells.length > 0) form?.head.push(head)
    form?.number.push(...number)
  }
  const opens = (row: Row): boolean => {
    const first = forms[0]?.head ?? []
    const key = titleKey(row)
    const isTitle = key !== '' && first.some((each, index) => (index === 0 || isOfPage(each)) && titleKey(each) === key)
    const label = departmentLabelOf(row)
    return opensForm(row) || isTitle || (label !== '' && first.some((each) => departmentLabelOf(each) === label))
  }
  rows.forEach((row, index) => {
    const form = forms.at(-1)
    const inHead = form?.rows.length === 0
    const isNewWorksheet = index > 0 && worksheetOf(row) !== worksheetOf(rows[index - 1])
    const isOwn = isBody(row, rows[index + 1]) && !isAboveDepartment(rows, index)
    if (opens(row) && form && forms.length === 1 && isFurniture(form.rows)) {
      form.head.push(...form.rows.splice(0))
      addHead(row)
    } else if (!inHead && (opens(row) || (isNewWorksheet && !isOwn))) {
      forms.push({ head: [], number: [], rows: [] })
      addHead(row)
    } else if (isNewWorksheet && isWholeDepartment(worksheetOf(row) ?? '')) {
      forms.push({ head: [], number: [], rows: [row] })
    } else if (inHead && (opens(row) || namesYear(row) || !isOwn || isPreface(rows, index))) addHead(row)
    else form?.rows.push(row)
  })
  return forms.flatMap(({ head, number, rows: below }) =>
    splitByDepartment({
      head: nameByWorksheet(readFormHead(head), below[0] ?? head[0]),
      rows: [...number, ...below],
    }),
  )
}

/** A worksheet without the name of a department on it may have it on its tab. */
const nameByWorksheet = (head: FormHead, row: Row | undefined): FormHead => {
  const name = worksheetOf(row) ?? ''
  return head.departments.length === 0 && isDepartmentName(name) ? { ...head, departments: [name] } : head
}
