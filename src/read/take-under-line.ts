import type { GoalBlock } from './goal-block.ts'
import { readGoalLabel } from './goal-label.ts'
import type { GoalWalk } from './goal-walk.ts'
import { headingRole } from './heading-role.ts'
import { isSurelyGrade, readGrade } from './read-grade.ts'
import type { Row, RowCell } from './row.ts'

const longestLabel = 40

/** The label begins at the first column, the words just behind it, where no column begins, and they go on to the end. */
const liesAcross = ({ columns }: GoalWalk, label: RowCell, words: RowCell): boolean =>
  label.column <= Math.min(...columns.map(({ first }) => first)) &&
  label.column + label.columnSpan === words.column &&
  columns.every(({ first }) => first !== words.column) &&
  words.column + words.columnSpan > Math.max(...columns.map(({ last }) => last))

const keep = (goal: GoalBlock, label: string, words: string): void => {
  const before = goal.extra.get(label)
  if (before === words) return
  goal.extra.set(label, before === undefined ? words : `${before}\n${words}`)
}

/**
 * Takes a line below the rows of a goal that speaks of the goal as a whole: 「評価の理由 | 台風で中止」, or under the label of the
 * self-evaluation, where the grade itself is printed elsewhere. False for any other row.
 */
export const takeUnderLine = (walk: GoalWalk, { kind, cells }: Row): boolean => {
  const { goal } = walk
  const [label, words] = cells
  if (kind !== 'table' || !goal || !label || !words || cells.length !== 2 || walk.columns.length === 0) return false
  if (label.text.length > longestLabel || readGoalLabel(label.text) || headingRole(words.text) !== null) return false
  const role = headingRole(label.text)
  if (role === 'evaluation') {
    const isGraded = goal.grade !== null || (goal.asksGrade && !isSurelyGrade(readGrade(words.text)?.grade ?? ''))
    if (!isGraded || !liesAcross(walk, label, words)) return false
    if (goal.grade?.text !== words.text) goal.remarks.add(words.text)
    return true
  }
  if (role === 'remark') goal.remarks.add(words.text)
  else if (liesAcross(walk, label, words)) keep(goal, label.text, words.text)
  else return false
  return true
}
