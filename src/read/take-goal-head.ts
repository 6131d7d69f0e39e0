import { foldWidth, wordsKey } from '../base/text.ts'
import { findGoalTitled, type GoalWalk, openGoal } from './goal-walk.ts'
import { numberOfMark } from './number-of-mark.ts'
import type { HeadRow } from './read-head-row.ts'
import type { RowCell } from './row.ts'

/** Begins the goal a label names, or goes on with it where it was named before. */
export const takeGoalHead = (walk: GoalWalk, named: NonNullable<HeadRow['goal']>, printed: RowCell | null): void => {
  const numberCell = printed ?? walk.number
  walk.number = null
  const number = named.number ?? (numberCell ? numberOfMark(foldWidth(numberCell.text)) : null)
  if (named.title === null && number === null) {
    // Headings below a goal's title may say 重点目標 once more.
    walk.unnamedGoal = walk.goal === null || walk.goal.rows.length > 0
    return
  }
  const same = findGoalTitled(walk, named.title)
  const waiting = walk.goal && walk.goal.rows.length === 0 && walk.goal.title === null ? walk.goal : null
  const goal = same ?? waiting ?? openGoal(walk)
  if (goal === same) walk.grade = null
  walk.goal = goal
  walk.unnamedGoal = false
  goal.number ??= number
  goal.numberPlace ??= number === null ? null : (numberCell ?? named.cell).place
  goal.title ??= named.title
  if (goal.title !== null) walk.byTitle.set(wordsKey(goal.title), goal)
  goal.titlePlace ??= named.cell.place
}
