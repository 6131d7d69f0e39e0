import { foldWidth, wordsKey } from '../base/text.ts'
import { findFiscalYear } from './find-fiscal-year.ts'
import { findPhase } from './find-phase.ts'
import type { Form } from './form.ts'
import { headingRole } from './heading-role.ts'
import type { HeadingRole } from './heading-words.ts'
import { readHeadRow } from './read-head-row.ts'
import type { Row, RowCell } from './row.ts'
import { isDepartmentName, splitDepartments } from './split-departments.ts'

const namesDepartment = /^(?:担当|所管|主管|所属)?(?:部局?|局|部署|所属)(?:等|室)?(?:名|名称)?$/
const namesYear = /^(?:対象|会計|実施)?年度$/
const namesPhase = /^(?:報告|調査)?(?:区分|時点|時期|回)$/
const left: ReadonlySet<HeadingRole | null> = new Set(['goal', 'item', 'action', 'target', 'progress'])

/** The columns left of the goals that say whose sheet a row is of. */
type Owner = { readonly department: RowCell; readonly year: RowCell | null; readonly phase: RowCell | null }

const findOwner = (row: Row): Owner | null => {
  if (row.kind !== 'table' || !readHeadRow(row)) return null
  const end = row.cells.findIndex(({ text }) => left.has(headingRole(text)))
  const before = row.cells.slice(0, Math.max(0, end))
  const find = (form: RegExp): RowCell | null => before.find(({ text }) => form.test(wordsKey(text))) ?? null
  const department = find(namesDepartment)
  return department && { department, year: find(namesYear), phase: find(namesPhase) }
}

const yearOf = (text: string): number | null =>
  findFiscalYear(text) ?? findFiscalYear(`${foldWidth(text).trim().replace(/年$/, '')}年度`)

/**
 * A table of several departments, each named in a column left of its goals, as one page for each: as it comes out of a
 * database, or as a list of the whole city. Any other page stays as it is.
 */
export const splitByDepartment = (form: Form): readonly Form[] => {
  const at = form.rows.findIndex((row) => findOwner(row) !== null)
  const head = form.rows[at]
  const owner = head ? findOwner(head) : null
  if (!head || !owner) return [form]
  const own = [owner.department, owner.year, owner.phase].map((cell) => cell?.column ?? -1)
  const under = ({ cells }: Row, heading: RowCell | null): string | null =>
    (heading && cells.find(({ column }) => column === heading.column)?.text) ?? null
  const without = (row: Row): Row => ({ ...row, cells: row.cells.filter(({ column }) => !own.includes(column)) })
  const below = form.rows.slice(at + 1)
  const named = below.flatMap((row) => under(row, owner.department) ?? [])
  if (named.length === 0 || !named.every((name) => isDepartmentName(splitDepartments(name)[0] ?? ''))) return [form]
  const pages = new Map<string, { head: Form['head']; rows: Row[] }>()
  let key = ''
  for (const row of below) {
    const name = under(row, owner.department)
    const [year, phase] = [under(row, owner.year), under(row, owner.phase)]
    if (name) key = `${wordsKey(name)}/${year ?? ''}/${phase ?? ''}`
    const page = pages.get(key) ?? {
      head: {
        ...form.head,
        departments: name ? splitDepartments(name) : form.head.departments,
        fiscalYear: (year && yearOf(year)) || form.head.fiscalYear,
        phase: (phase && findPhase(phase)) || form.head.phase,
        others: pages.size === 0 ? form.head.others : [],
      },
      rows: [...(pages.size === 0 ? form.rows.slice(0, at) : []), without(head)],
    }
    page.rows.push(without(row))
    pages.set(key, page)
  }
  return [...pages.values()]
}
