import { wordsKey } from '../base/text.ts'
import { addRow, type GoalWalk } from './goal-walk.ts'
import { headingRole } from './heading-role.ts'
import { isSurelyGrade } from './read-grade.ts'
import type { Row } from './row.ts'

/**
 * Takes 「理由 | 台風のため」, or 「自己評価 | 台風のため」 where the goal has been graded or asked already, below the rows of a goal:
 * a remark on its self-evaluation. False for any other row.
 */
export const takeRemarkRow = ({ goal }: GoalWalk, { kind, cells }: Row): boolean => {
  const [label, words, other] = cells
  if (kind !== 'table' || !goal || goal.rows.length === 0 || !label || !words || other) return false
  if (headingRole(words.text) !== null) return false
  const role = headingRole(label.text)
  const isAnother = goal.grade !== null && wordsKey(goal.grade.text) !== wordsKey(words.text)
  const isProse = goal.asksGrade && !isSurelyGrade(words.text)
  if (role !== 'remark' && !(role === 'evaluation' && (isAnother || isProse))) return false
  addRow(goal, [{ role: 'remark', heading: label.text, cell: words }])
  return true
}
