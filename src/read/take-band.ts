import { firstMark } from './first-mark.ts'
import { addRow, type GoalWalk } from './goal-walk.ts'
import type { Row } from './row.ts'
import { takeGoalHead } from './take-goal-head.ts'

const setOff = /^[【＜〈《〔■◆▼]/

/** A row of one cell over the whole width of a table, or set off by 【 】, is a title of what stands below. */
const isBand = ({ columns }: GoalWalk, { isGrid, kind, cells }: Row): boolean => {
  const [cell, second] = cells
  const [first, last] = [columns[0], columns.at(-1)]
  if (!cell || second || !first || !last || first === last || kind !== 'table' || !isGrid) return false
  const mark = firstMark(cell.text)
  if (cell.column > first.first || (mark !== null && mark.family !== 'bullet')) return false
  const isWide = cell.columnSpan > 1 && cell.column + cell.columnSpan > last.first
  return (isWide || setOff.test(cell.text)) && !/[。\n]/.test(cell.text)
}

/** Takes a title over a part of a table: that of a goal not yet named, else that of an item. */
export const takeBand = (walk: GoalWalk, row: Row): boolean => {
  const [cell] = row.cells
  if (!cell || !isBand(walk, row)) return false
  const { goal } = walk
  if (!goal || (goal.title === null && goal.rows.length === 0)) {
    takeGoalHead(walk, { number: null, title: cell.text, cell }, null)
    return true
  }
  goal.hasItemColumn = true
  addRow(goal, [{ role: 'item', heading: '', cell }])
  return true
}
