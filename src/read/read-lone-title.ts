import { cutGrade } from './cut-grade.ts'
import { firstMark } from './first-mark.ts'
import { readNumberedTitle } from './goal-label.ts'
import { headingRole } from './heading-role.ts'
import { readHeadRow } from './read-head-row.ts'
import type { Row, RowCell } from './row.ts'

export type LoneTitle = {
  readonly number: number
  readonly title: string
  readonly cell: RowCell
  /** Printed behind the title: 「Ⅱ 移住の推進（自己評価：○）」. */
  readonly grade: RowCell | null
}

const longestTitle = 120

/** 「（１）健全な財政」 in a line above the headings of a table. */
const readMarkedLine = ({ kind, isGrid, cells }: Row, next: Row) => {
  const text = cells[0]?.text ?? ''
  const mark = kind === 'line' || isGrid ? firstMark(text) : null
  const isAbove =
    next.kind === 'table' && readHeadRow(next)?.columns.some(({ role }) => role === 'item' || role === 'action')
  return mark && mark.number > 0 && isAbove ? { number: mark.number, title: text.slice(mark.end).trim() } : null
}

/**
 * A goal's title alone in its row: 「第2 移住の推進」, 「Ⅱ 移住の推進」; 「2 移住の推進」 only where headings or the first item
 * follow, since an item above its steps looks the same.
 */
export const readLoneTitle = (row: Row, next: Row | undefined): LoneTitle | null => {
  const [cell, second] = row.cells
  if (!cell || second || !next || cell.text.includes('\n') || cell.text.length > longestTitle) return null
  const read = readNumberedTitle(cell.text) ?? readMarkedLine(row, next)
  if (!read) return null
  const { title, grade } = cutGrade(read.title)
  const found = { number: read.number, title, cell, grade: grade === null ? null : { ...cell, text: grade } }
  if (/^(?:第|[Ⅰ-Ⅻ]|【)/.test(cell.text)) return found
  const own = firstMark(cell.text)
  const below = firstMark(next.cells[0]?.text ?? '')
  const beginsItems = below?.number === 1 && below.family !== own?.family
  return beginsItems || readHeadRow(next) !== null || speaksOfGoal(next) ? found : null
}

/** 「難易度：B」, 「自己評価：○」 alone in a line: what is said of the goal named above it. */
const speaksOfGoal = ({ cells }: Row): boolean => {
  const [cell, second] = cells
  const [, label = ''] = cell && !second ? (/^\s*([^:：\s]{2,12})\s*[:：]\s*\S/.exec(cell.text) ?? []) : []
  const role = label === '' ? null : headingRole(label)
  return role === 'extra' || role === 'evaluation' || role === 'remark'
}
