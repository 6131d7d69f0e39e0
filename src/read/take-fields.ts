import { foldWidth } from '../base/text.ts'
import { readGoalLabel } from './goal-label.ts'
import { addRow, type GoalWalk, openGoal } from './goal-walk.ts'
import { marksOfCell } from './marks-of-cell.ts'
import { isDash } from './nothing-stands.ts'
import { numberOfMark } from './number-of-mark.ts'
import type { PlacedCell } from './place-cells.ts'
import type { Field } from './read-fields.ts'
import type { RowCell } from './row.ts'
import { takeGoalField } from './take-goal-field.ts'
import { takeGoalHead } from './take-goal-head.ts'

type Filled = Field & { readonly cell: RowCell }

const isOutline = ({ role }: Pick<PlacedCell, 'role'>): boolean => role === 'item' || role === 'action'

/** Takes a row of labels with what stands behind them. */
export const takeFields = (walk: GoalWalk, fields: readonly Field[]): void => {
  for (const field of fields) {
    const { cell } = field
    if (cell && !isDash(cell.text)) takeField(walk, { ...field, cell })
  }
}

/** What was gathered under labels becomes a row of its goal. */
export const closeFields = (walk: GoalWalk): void => {
  if (walk.fields.length === 0) return
  const goal = walk.goal ?? openGoal(walk)
  goal.hasItemColumn ||= walk.fields.some(({ role }) => role === 'item')
  addRow(goal, walk.fields)
  walk.fields = []
}

const takeField = (walk: GoalWalk, field: Filled): void => {
  const { role, heading, cell } = field
  if (role === 'goal' || isTitle(walk, field)) takeTitle(walk, field)
  else if (role === 'number') takeNumber(walk, field)
  else if (isOutline(field) || role === 'target' || role === 'progress' || role === 'continuity') {
    if (beginsAgain(walk, field)) closeFields(walk)
    const printed = field.mark ?? walk.fieldMark
    const mark = isOutline(field) && printed ? { mark: printed } : {}
    walk.fields.push({ role, heading, cell, ...mark })
    if (isOutline(field)) walk.fieldMark = null
  } else if (isOfOneItem(walk)) walk.fields.push({ role, heading, cell })
  else takeGoalField(walk.goal ?? openGoal(walk), field)
}

/** 「目標 | 移住の推進」 names the goal where none is named yet; elsewhere 目標 is the target. */
const isTitle = (walk: GoalWalk, { role, heading }: Filled): boolean =>
  role === 'target' &&
  /^(?:今年度の|本年度の)?目標$/.test(heading.replace(/\s/g, '')) &&
  walk.fields.length === 0 &&
  (walk.goal === null || walk.goal.title === null || walk.columns.some(isOutline))

const takeTitle = (walk: GoalWalk, { number, cell }: Filled): void => {
  closeFields(walk)
  const numberCell = walk.goal === null || walk.goal.rows.length > 0 ? null : walk.goal.number
  const read = readCountedTitle(cell.text)
  const title = read?.title ?? cell.text
  takeGoalHead(walk, { number: number ?? numberCell ?? read?.number ?? null, title, cell }, null)
  leaveColumns(walk)
}

/** 「重点目標 | ① 移住の推進」: the number stands before the title. */
const readCountedTitle = (text: string) => {
  const inner = readGoalLabel(`重点目標 ${text}`)
  return inner?.number == null || inner.title === null ? null : inner
}

const takeNumber = (walk: GoalWalk, { heading, cell }: Filled): void => {
  if (/取組|事業|項目/.test(heading)) {
    closeFields(walk)
    walk.fieldMark = cell.text
    return
  }
  closeFields(walk)
  const number = numberOfMark(foldWidth(cell.text))
  const goal = walk.goal
  const isNumbered = goal !== null && goal.rows.length === 0 && goal.number === null
  if (isNumbered) {
    goal.number = number
    goal.numberPlace = cell.place
  } else takeGoalHead(walk, { number, title: null, cell }, null)
  leaveColumns(walk)
}

/** The columns of the goal before are not those of this one. */
const leaveColumns = (walk: GoalWalk): void => {
  walk.columns = []
  walk.slots = []
}

/** A second item begins a row of its own, and so does a second target where targets come first. */
const beginsAgain = ({ fields }: GoalWalk, { role }: Filled): boolean => {
  const first = fields[0]
  if (!first || !fields.some((each) => each.role === role)) return false
  return isOutline({ role }) ? fields.at(-1)?.role !== role : first.role === role && fields.some(isOutline)
}

/** Whether one item is being filled in, to which further words belong. */
const isOfOneItem = ({ fields }: GoalWalk): boolean => {
  const marks = fields.filter(isOutline).flatMap(({ cell }) => marksOfCell(cell))
  return fields.some(isOutline) && new Set(marks.map(({ family }) => family)).size === marks.length
}
