import { firstMark } from './first-mark.ts'
import { addRow, type GoalWalk, openGoal } from './goal-walk.ts'
import { headingRole } from './heading-role.ts'
import { isNote } from './is-note.ts'
import type { LineLabel } from './line-label.ts'
import type { PlacedCell } from './place-cells.ts'
import { placeLine } from './place-line.ts'
import { doubtOf } from './reading-doubt.ts'
import type { Row, RowCell } from './row.ts'
import { takeGoalField } from './take-goal-field.ts'
import { takeGoalHead } from './take-goal-head.ts'
import { takeInlineOfGoal } from './take-said-of-goal.ts'

/** Takes a line outside all tables. */
export const takeLine = (walk: GoalWalk, row: Row): void => {
  const cell = row.cells[0]
  if (!cell) return
  if (walk.goal && takeInlineOfGoal(walk.goal, cell)) return
  const label = walk.goal ? readLoneLabel(cell) : null
  if (label) {
    leaveLineLabel(walk)
    walk.lineLabel = label
    return
  }
  const own = placeLine(cell, walk.columns.length > 0 || walk.lineLabel !== null)
  if (own || beginsNextItem(walk, cell)) leaveLineLabel(walk)
  if (!own && walk.lineLabel?.role === 'goal' && !isNote(cell.text)) {
    walk.lineLabel = null
    takeGoalHead(walk, { number: null, title: cell.text, cell }, null)
    return
  }
  const placed = own ?? placeBelowLabel(walk, cell) ?? placeLine(cell, walk.columns.length > 0)
  if (!placed || (!walk.goal && placed.role !== 'action')) {
    walk.findings.push(doubtOf('words-not-placed', cell.place, {}, { words: cell.text }))
    return
  }
  addLine(walk, placed)
}

const paired: ReadonlySet<PlacedCell['role']> = new Set(['action', 'item', 'target', 'progress'])

const addLine = (walk: GoalWalk, placed: PlacedCell): void => {
  const goal = walk.goal ?? openGoal(walk)
  const last = goal.rows.at(-1)
  const isOfItem = placed.role === 'action' && placed.heading !== '' && last?.every(({ role }) => role === 'item')
  if (last && isOfItem) last.push(placed)
  // Between the goal's title and its first item, and below its table, the line speaks of the goal.
  else if ((!last || walk.columns.length > 0) && placed.role !== 'surplus' && !paired.has(placed.role))
    takeGoalField(goal, { ...placed, role: placed.role })
  else if (placed.role === 'action' || placed.role === 'item' || !last) addRow(goal, [placed])
  else last.push(placed)
}

const readLoneLabel = (cell: RowCell): LineLabel | null => {
  const role = firstMark(cell.text)?.family === 'bullet' || !firstMark(cell.text) ? headingRole(cell.text) : null
  return role && role !== 'number' && role !== 'continuity' ? { role, cell, isUsed: false } : null
}

const placeBelowLabel = ({ lineLabel }: GoalWalk, cell: RowCell): PlacedCell | null => {
  if (!lineLabel || lineLabel.role === 'goal' || isNote(cell.text)) return null
  lineLabel.isUsed = true
  const heading = lineLabel.cell.text.replace(/^[\s■◆●○◎□◇▼・【[［〔〈<]+|[\s】\]］〕〉>:：]+$/g, '')
  return { role: lineLabel.role, heading, cell }
}

/** Below a target or a report in lines, the mark that follows that of the last item begins the next one. */
const beginsNextItem = ({ lineLabel, goal }: GoalWalk, cell: RowCell): boolean => {
  if (!lineLabel?.isUsed || lineLabel.role === 'item' || lineLabel.role === 'action') return false
  const mark = firstMark(cell.text)
  const last = goal?.rows.at(-1)?.[0]
  const before = last ? firstMark(last.cell.text) : null
  return mark !== null && before !== null && mark.family === before.family && mark.number > before.number
}

/** A label below which nothing stood is told, not lost. */
export const leaveLineLabel = (walk: GoalWalk): void => {
  const { lineLabel } = walk
  walk.lineLabel = null
  if (!lineLabel || lineLabel.isUsed) return
  const { text, place } = lineLabel.cell
  walk.findings.push(doubtOf('words-not-placed', place, {}, { words: text }))
}
