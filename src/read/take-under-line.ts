import type { GoalBlock } from './goal-block.ts'
import { readGoalLabel } from './goal-label.ts'
import type { GoalWalk } from './goal-walk.ts'
import { headingRole } from './heading-role.ts'
import { isSurelyGrade, readGrade } from './read-grade.ts'
import type { Row, RowCell } from './row.ts'

const longestLabel = 40

const firstColumn = ({ columns }: GoalWalk): number => Math.min(...columns.map(({ first }) => first))

/** The label begins at the first column, the words just behind it, where no column begins, and they go on to the end. */
const liesAcross = (walk: GoalWalk, label: RowCell, words: RowCell): boolean =>
  label.column === firstColumn(walk) &&
  label.column + label.columnSpan === words.column &&
  walk.columns.every(({ first }) => first !== words.column) &&
  words.column + words.columnSpan > Math.max(...walk.columns.map(({ last }) => last))

const keep = (goal: GoalBlock, label: string, words: string): void => {
  const before = goal.extra.get(label)
  if (before === words) return
  goal.extra.set(label, before === undefined ? words : `${before}\n${words}`)
}

/**
 * Takes a line below the rows of a goal that speaks of the goal as a whole: 「評価の理由 | 台風で中止」, or under the label of the
 * self-evaluation, where the grade itself is printed elsewhere. False for any other row.
 */
export const takeUnderLine = (walk: GoalWalk, row: Row): boolean => {
  const { goal, columns } = walk
  if (row.kind !== 'table' || !goal || columns.length === 0) return false
  // The goal's number beside the rows is no part of the line.
  const [label, words, ...others] = row.cells.filter(({ column }) => column >= firstColumn(walk))
  if (!label || !words || others.length > 0) return false
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
