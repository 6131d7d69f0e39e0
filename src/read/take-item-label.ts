import { addRow, type GoalWalk, openGoal } from './goal-walk.ts'
import type { PlacedCell } from './place-cells.ts'
import { readFieldLabel } from './read-fields.ts'
import type { Row, RowCell } from './row.ts'

/** A label with what stands behind it over the columns of items and targets; null for any other row. */
const wideLabel = (row: Row): { readonly placed: PlacedCell } | null => {
  const [label, cell, more] = row.cells
  if (row.kind !== 'table' || !row.isGrid || !label || !cell || more || cell.columnSpan < 2) return null
  const read = readFieldLabel(label)
  if (!read || read.mark !== undefined) return null
  return { placed: { role: read.role, heading: label.text, cell } }
}

const isOverTable = ({ columns }: GoalWalk, { column, columnSpan }: RowCell): boolean => {
  const spanned = columns.filter(({ first, last }) => column <= first && last < column + columnSpan)
  const roles = new Set(spanned.map(({ role }) => role))
  return roles.has('target') || roles.has('progress')
}

/**
 * Takes 「取組項目 | ② 相談の充実」 between the tables of steps of one item and the next, and what is said of an item below its
 * table: 「担当課 | 福祉課」. False where the row is no such thing.
 */
export const takeItemLabel = (walk: GoalWalk, row: Row): boolean => {
  const label = wideLabel(row)
  if (!label || walk.fields.length > 0 || !isOverTable(walk, label.placed.cell)) return opensFirst(walk, label)
  const { placed } = label
  const goal = walk.goal ?? openGoal(walk)
  if (placed.role === 'item') {
    walk.itemLabel = placed
    goal.hasItemColumn = true
    addRow(goal, [placed])
    return true
  }
  const isOfItem = placed.role === 'extra' || placed.role === 'section'
  if (!isOfItem || !walk.itemLabel) return false
  addRow(goal, [walk.itemLabel, placed])
  return true
}

/** The first item of a form is read like any other label; that it was one is kept in mind. */
const opensFirst = (walk: GoalWalk, label: { readonly placed: PlacedCell } | null): boolean => {
  if (label?.placed.role === 'item') walk.itemLabel = label.placed
  else if (label?.placed.role === 'goal') walk.itemLabel = null
  return false
}
