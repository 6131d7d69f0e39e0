import { foldWidth } from '../base/text.ts'
import { cutGrade } from './cut-grade.ts'
import { firstMark } from './first-mark.ts'
import { readGoalLabel, readNumberedTitle } from './goal-label.ts'
import { addRow, type GoalWalk, openGoal } from './goal-walk.ts'
import { numberOfMark } from './number-of-mark.ts'
import { type Band, readBand } from './read-band.ts'
import { doubtOf } from './reading-doubt.ts'
import type { Row, RowCell } from './row.ts'
import { takeGoalField } from './take-goal-field.ts'
import { takeGoalHead } from './take-goal-head.ts'

/** How the title of a goal looks, so that one of an item is told from it. */
const lookOf = ({ cell, before }: Band): string =>
  before.length > 0 ? 'number' : `${firstMark(cell.text)?.family ?? ''}/${readGoalLabel(cell.text) ? 'label' : ''}`

const marksItem = ({ cell, before }: Band): boolean => {
  const family = before.length === 0 ? firstMark(cell.text)?.family : undefined
  return family !== undefined && family !== 'dotted' && family !== 'plain' && family !== 'roman' && family !== 'bullet'
}

/** Whether the goals are named in another way, or by cells that look otherwise. */
const isUnderGoal = ({ goal, goalBand }: GoalWalk, band: Band): boolean => {
  if (goal === null || goal.title === null) return false
  return goalBand === null || goal.rows.length === 0 || goalBand !== lookOf(band) || marksItem(band)
}

/** Takes a cell over all columns as the title of a goal, or of an item where the goals are named in another way. */
export const takeBand = (walk: GoalWalk, row: Row): boolean => {
  const band = readBand(row, walk.columns)
  if (!band) return false
  if (isUnderGoal(walk, band)) {
    const goal = walk.goal ?? openGoal(walk)
    goal.hasItemColumn = true
    addRow(goal, [{ role: 'item', heading: '', cell: band.cell }])
    takeBeside(walk, [...band.before, ...band.behind])
  } else takeTitle(walk, band)
  return true
}

const takeTitle = (walk: GoalWalk, band: Band): void => {
  const { cell, before, behind } = band
  const [numberCell, ...others] = before
  const read = readNumberedTitle(cell.text) ?? { number: null, title: cell.text }
  const { title, grade } = cutGrade(read.title)
  const number = numberCell ? numberOfMark(foldWidth(numberCell.text)) : read.number
  takeGoalHead(walk, { number: number || null, title, cell }, null)
  walk.goalBand = lookOf(band)
  if (grade !== null && walk.goal) walk.goal.grade ??= { ...cell, text: grade }
  takeBeside(walk, [...(number ? others : before), ...behind])
}

const takeBeside = (walk: GoalWalk, cells: readonly RowCell[]): void => {
  for (const cell of cells) {
    const column = walk.columns.find(({ first, last }) => first <= cell.column && cell.column <= last)
    if (column && walk.goal) takeGoalField(walk.goal, { role: column.role, heading: column.heading, cell })
    else walk.findings.push(doubtOf('words-not-placed', cell.place, {}, { words: cell.text }))
  }
}
