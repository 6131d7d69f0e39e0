import { foldWidth, wordsKey } from '../base/text.ts'
import { cutGrade } from './cut-grade.ts'
import { firstMark } from './first-mark.ts'
import type { GoalBlock } from './goal-block.ts'
import { readGoalLabel, readNumberedTitle } from './goal-label.ts'
import { type GoalWalk, openGoal } from './goal-walk.ts'
import { marksOfCell } from './marks-of-cell.ts'
import { numberOfMark } from './number-of-mark.ts'
import type { PlacedCell } from './place-cells.ts'
import { doubtOf } from './reading-doubt.ts'
import type { RowCell } from './row.ts'
import { takeGoalField } from './take-goal-field.ts'
import { takeGoalHead } from './take-goal-head.ts'

/** A number at the head of a row, below a heading without words. */
const isBareNumber = ({ role, heading, cell }: PlacedCell, index: number): boolean =>
  index === 0 && role === 'extra' && !/\p{L}/u.test(heading) && /^[0-9]{1,2}$/.test(foldWidth(cell.text).trim())

/** 「目標2」 at the head of a row, whatever its column is called. */
const isNumberLabel = ({ role, cell }: PlacedCell, index: number): boolean => {
  const label = index === 0 && role !== 'goal' && !isOutline({ role }) ? readGoalLabel(cell.text) : null
  return label !== null && label.title === null && label.number !== null
}

const isOutline = ({ role }: Pick<PlacedCell, 'role'>): boolean => role === 'item' || role === 'action'

/** Opens a goal where the row says so, and gives back the row without the goal's own cells. */
export const takeGoalOfRow = (walk: GoalWalk, placed: PlacedCell[]): PlacedCell[] => {
  const number = placed.find(({ role }) => role === 'number') ?? placed.find(isNumberLabel) ?? placed.find(isBareNumber)
  const goalCells = placed.filter(({ role }) => role === 'goal')
  const outline = placed.find(isOutline)
  const lead = outline ? leadLabel(outline) : null
  const numberRead = number ? numberOfMark(foldWidth(number.cell.text)) : null
  if (goalCells.length > 0)
    takeGoalCell(
      walk,
      goalCells.map(({ cell }) => cell),
      numberRead,
    )
  else if (lead) takeGoalHead(walk, { ...lead.label, cell: lead.cell }, number?.cell ?? null)
  else if (walk.unnamedGoal) settleUnnamed(walk, outline, numberRead)
  else if (numberRead !== null && isNextGoal(walk, numberRead, outline)) openGoal(walk)
  else if (numberRead === null && beginsAgain(walk, placed)) openGoal(walk)
  const goal = walk.goal ?? openGoal(walk)
  const [goalCell] = goalCells
  const ofGoal = goalCell ? placed.filter((each) => each !== number && standsWithGoal(walk, each, goalCell.cell)) : []
  for (const each of ofGoal) takeGoalField(goal, each)
  if (number && numberRead !== null) takeNumber(goal, number, numberRead)
  goal.hasItemColumn ||= placed.some(({ role }) => role === 'item')
  return placed
    .filter((each) => each !== number && each.role !== 'goal' && !ofGoal.includes(each))
    .flatMap((each) =>
      each === outline && lead ? (lead.rest ? [{ ...each, cell: { ...each.cell, text: lead.rest } }] : []) : [each],
    )
}

/** A further column left of the goals, or merged over all the rows of one, speaks of the goal. */
const standsWithGoal = (walk: GoalWalk, { role, heading, cell }: PlacedCell, goal: RowCell): boolean => {
  if (role !== 'extra' && role !== 'section') return false
  const isMerged = goal.rowSpan > 1 && cell.rowSpan >= goal.rowSpan
  if (isMerged) walk.goalHeadings.add(heading)
  return isMerged || (role === 'extra' && cell.column < goal.column) || walk.goalHeadings.has(heading)
}

/** 「重点目標 移住の推進\n① …」: the title at the head of the items' cell. */
const leadLabel = ({ cell }: PlacedCell) => {
  const end = marksOfCell(cell)[0]?.start ?? cell.text.length
  if (end === 0) return null
  const label = readGoalLabel(cell.text.slice(0, end))
  if (!label || (label.title === null && label.number === null)) return null
  return { label, cell, rest: cell.text.slice(end).trim() }
}

/** 「(1) 港を使いやすく」, 「① …」 in the column of goals: its mark counts them. */
const readMarkedTitle = (text: string) => {
  const mark = firstMark(text)
  const title = mark ? text.slice(mark.end).trim() : ''
  return mark && mark.family !== 'bullet' && title !== '' ? { number: mark.number, title } : null
}

const takeGoalCell = (walk: GoalWalk, cells: readonly RowCell[], number: number | null): void => {
  const text = cells.map((cell) => cell.text).join('\n')
  const read = readGoalLabel(text) ?? readNumberedTitle(text) ?? readMarkedTitle(text) ?? { number: null, title: text }
  const cell = cells[0]
  if (!cell) return
  const { title, grade } = cutGrade(read.title ?? text)
  const own = cell.mark === undefined ? null : numberOfMark(foldWidth(cell.mark))
  takeGoalHead(walk, { number: read.number ?? number ?? own, title, cell }, null)
  if (grade !== null && walk.goal) walk.goal.grade ??= { ...cell, text: grade }
}

const settleUnnamed = (walk: GoalWalk, outline: PlacedCell | undefined, number: number | null): void => {
  const mark = firstMark(outline?.cell.text ?? '')
  const goesOn = walk.goal !== null && mark !== null && mark.number > 1 && number === null
  walk.unnamedGoal = false
  if (!goesOn || !walk.goal) openGoal(walk)
}

const isNextGoal = (walk: GoalWalk, number: number, outline: PlacedCell | undefined): boolean => {
  const { goal } = walk
  if (!goal) return true
  if (goal.number !== null) return goal.number !== number
  return goal.rows.length > 0 && firstMark(outline?.cell.text ?? '')?.number === 1
}

/** Items that begin again at ① without a word belong to a goal whose head is lost. */
const beginsAgain = (walk: GoalWalk, placed: readonly PlacedCell[]): boolean => {
  const first = placed[0]
  const mark = first && isOutline(first) ? firstMark(first.cell.text) : null
  const began = walk.goal?.rows[0]?.[0]
  const beganWith = began ? firstMark(began.cell.text) : null
  if (!mark || !began || mark.number !== 1 || beganWith?.number !== 1 || beganWith.family !== mark.family) return false
  if (wordsKey(began.cell.text) === wordsKey(first?.cell.text ?? '')) return false
  return walk.goal?.goneOn.has(mark.family) ?? false
}

const takeNumber = (goal: GoalBlock, { cell }: PlacedCell, number: number): void => {
  if (goal.number !== null) return
  goal.number = number
  goal.numberPlace = cell.place
  const first = goal.rows[0]?.find(isOutline)
  if (!first) return
  const item = firstMark(first.cell.text)?.printed
  const place = { ...cell.place, ...(item && { item }), column: 'number' }
  goal.findings.push(doubtOf('goal-number-misplaced', place, {}, { number }))
}
