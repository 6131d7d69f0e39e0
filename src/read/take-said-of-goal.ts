import { firstMark } from './first-mark.ts'
import type { GoalBlock } from './goal-block.ts'
import type { GoalWalk } from './goal-walk.ts'
import { headingRole } from './heading-role.ts'
import type { HeadingRole } from './heading-words.ts'
import { isNote } from './is-note.ts'
import { readLabelledRow } from './labelled-row.ts'
import { readHeadRow } from './read-head-row.ts'
import type { Row, RowCell } from './row.ts'
import { keepExtra } from './take-aside.ts'

const saidOfGoal: ReadonlySet<HeadingRole> = new Set(['extra', 'remark', 'section'])

const keep = (goal: GoalBlock, role: HeadingRole, heading: string, text: string): void => {
  if (role === 'remark') goal.remarks.push(text)
  else keepExtra(goal, heading, text)
}

const inline = /^[\s・○●■◆【[（(※]*([^:：】\])）\s][^:：】\])）]{0,19})[】\])）]?\s*[:：]\s*(\S[\s\S]*)$/

/** Keeps 「関連施策：5-2 学校教育」, beside or below a goal's title, with the goal; false where the words are no such thing. */
export const takeInlineOfGoal = (goal: GoalBlock, { text }: RowCell): boolean => {
  const [, label = '', value = ''] = isNote(text) ? [] : (inline.exec(text) ?? [])
  const role = label ? headingRole(label) : null
  if (!role || !(role === 'extra' || role === 'remark')) return false
  keep(goal, role, label.trim(), value.trim())
  return true
}

const longestLabel = 15

/** Between a goal's title and the headings of its table, any short cell with another beside it is a label. */
const isUnknownLabel = (goal: GoalBlock, { cells }: Row, next: Row | undefined): boolean => {
  const [label, value, more] = cells
  if (!label || !value || more || goal.rows.length > 0 || label.text.length > longestLabel) return false
  if (label.column > 0 || firstMark(label.text) || /[。\n]/.test(label.text)) return false
  return next !== undefined && (readHeadRow(next) !== null || readLabelledRow(next) !== null)
}

/** 「施策コード：2-1」 alone in its row, between a goal's title and its rows. */
const takeLoneInline = (goal: GoalBlock, { cells }: Row): boolean => {
  const [cell, second] = cells
  return cell !== undefined && second === undefined && goal.rows.length === 0 && takeInlineOfGoal(goal, cell)
}

/** Takes a row that speaks of the whole goal: 「現状と課題 | …」, 「評価理由 | …」. */
export const takeSaidOfGoal = ({ goal }: GoalWalk, row: Row, next: Row | undefined): boolean => {
  if (!goal || row.kind !== 'table') return false
  if (takeLoneInline(goal, row)) return true
  const labelled = readLabelledRow(row)
  if (
    labelled?.group === null &&
    labelled.entries.every(({ role, values }) => saidOfGoal.has(role) && values.length <= 1)
  ) {
    for (const { role, label, values } of labelled.entries)
      for (const { text } of values) keep(goal, role, label.text, text)
    return true
  }
  if (labelled || !isUnknownLabel(goal, row, next)) return false
  const [label, value] = row.cells
  if (label && value) keepExtra(goal, label.text, value.text)
  return true
}
