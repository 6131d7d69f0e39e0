import type { GoalBlock } from './goal-block.ts'
import type { GoalField } from './goal-field.ts'
import { readGrade } from './read-grade.ts'
import { noHeading } from './take-aside.ts'

/** Gives a goal what is said of the whole of it: its grade, the reason, and further words under their heading. */
export const takeGoalField = (goal: GoalBlock, { role, heading, cell }: GoalField): void => {
  if (role === 'evaluation' && goal.grade === null && readGrade(cell.text)) goal.grade = cell
  // A sentence where the grade is asked for says why.
  else if (role === 'remark' || (role === 'evaluation' && !readGrade(cell.text))) goal.remarks.push(cell.text)
  else {
    const name = heading || noHeading
    const before = goal.extra.get(name)
    if (before !== cell.text) goal.extra.set(name, before === undefined ? cell.text : `${before}\n${cell.text}`)
  }
}
