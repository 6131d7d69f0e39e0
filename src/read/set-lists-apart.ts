import { opensForm } from './form-head.ts'
import { areOfGoals, readFields } from './read-fields.ts'
import { readHeadRow } from './read-head-row.ts'
import { readLoneTitle } from './read-lone-title.ts'
import type { Row } from './row.ts'

const worksheetOf = (row: Row): string => row.cells[0]?.place.sheet ?? ''

const isOfSheet = (row: Row, next: Row | undefined): boolean => {
  if (opensForm(row) || row.cells.length > 2 || readLoneTitle(row, next) !== null) return true
  const fields = readFields(row)
  const head = readHeadRow(row)
  // A word alone, 「評価」, may stand above what there is to choose from.
  const isHead = head !== null && (row.cells.length > 1 || head.goal !== null)
  return isHead || (fields !== null && areOfGoals(fields))
}

/** Worksheets of words to choose from (「5 目標を大きく上回る」), which stand behind the form and belong to no goal. */
export const setListsApart = (
  rows: readonly Row[],
): { readonly rows: readonly Row[]; readonly lists: readonly Row[] } => {
  const forms = new Set(rows.filter((row, index) => isOfSheet(row, rows[index + 1])).map(worksheetOf))
  if (forms.size === 0) return { rows, lists: [] }
  return {
    rows: rows.filter((row) => forms.has(worksheetOf(row))),
    lists: rows.filter((row) => !forms.has(worksheetOf(row))),
  }
}
