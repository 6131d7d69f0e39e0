import { foldWidth } from '../base/text.ts'
import { cutGrade } from './cut-grade.ts'
import { firstMark } from './first-mark.ts'
import { readNumberedTitle } from './goal-label.ts'
import { addRow, type GoalWalk, openGoal } from './goal-walk.ts'
import { numberOfMark } from './number-of-mark.ts'
import type { Band } from './read-band.ts'
import { doubtOf } from './reading-doubt.ts'
import type { RowCell } from './row.ts'
import { takeGoalField } from './take-goal-field.ts'
import { takeGoalHead } from './take-goal-head.ts'

/** Takes a cell over all columns as the title of a goal, or of an item where the goals are named in another way. */
export const takeBand = (walk: GoalWalk, band: Band): void => {
  const mark = band.before.length === 0 ? firstMark(band.cell.text) : null
  const isOfItem = mark !== null && mark.family !== 'dotted' && mark.family !== 'plain' && mark.family !== 'roman'
  const isUnderGoal = walk.goal !== null && walk.goal.title !== null && !walk.goalBands
  if (isUnderGoal && (isOfItem || walk.goal?.rows.length === 0)) {
    const goal = walk.goal ?? openGoal(walk)
    goal.hasItemColumn = true
    addRow(goal, [{ role: 'item', heading: '', cell: band.cell }])
    takeBeside(walk, [...band.before, ...band.behind])
    return
  }
  const [numberCell, ...others] = band.before
  const read = readNumberedTitle(band.cell.text) ?? { number: null, title: band.cell.text }
  const { title, grade } = cutGrade(read.title)
  const number = numberCell ? numberOfMark(foldWidth(numberCell.text)) : read.number
  takeGoalHead(walk, { number: number || null, title, cell: band.cell }, null)
  walk.goalBands = true
  if (grade !== null && walk.goal) walk.goal.grade ??= { ...band.cell, text: grade }
  takeBeside(walk, [...(number ? others : band.before), ...band.behind])
}

const takeBeside = (walk: GoalWalk, cells: readonly RowCell[]): void => {
  for (const cell of cells) {
    const column = walk.columns.find(({ first, last }) => first <= cell.column && cell.column <= last)
    if (column && walk.goal) takeGoalField(walk.goal, { role: column.role, heading: column.heading, cell })
    else walk.findings.push(doubtOf('words-not-placed', cell.place, {}, { words: cell.text }))
  }
}
