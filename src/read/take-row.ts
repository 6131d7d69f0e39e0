import { foldWidth } from '../base/text.ts'
import { firstMark } from './first-mark.ts'
import { takeGoalOfRow } from './goal-of-row.ts'
import { addRow, type GoalWalk, openGoal } from './goal-walk.ts'
import { headingRole } from './heading-role.ts'
import { joinMarkCells } from './join-mark-cells.ts'
import { isDash, isDitto } from './nothing-stands.ts'
import { type PlacedCell, placeCells, slotsOf } from './place-cells.ts'
import { isSurelyGrade } from './read-grade.ts'
import { doubtOf } from './reading-doubt.ts'
import type { Row, RowCell } from './row.ts'
import { splitLabelledCells } from './split-labelled-cell.ts'
import { takeLine } from './take-line.ts'

/** Takes a row of content: its cells to their columns, and the row to its goal. */
export const takeRow = (walk: GoalWalk, row: Row): void => {
  if (row.kind === 'line') {
    takeLine(walk, row)
    return
  }
  if (walk.slots.length === 0) assumeColumns(walk, row)
  const grade = trailingGrade(walk, row)
  const own = withoutSideLabel(walk, grade ? row.cells.slice(0, -1) : row.cells)
  const cells = joinMarkCells(own, walk.slots)
  const headed = settleNumber(walk, placeCells({ ...row, cells }, walk.slots)).filter((each) => !saysNothing(each))
  const placed: PlacedCell[] = grade ? [...headed, { role: 'evaluation', heading: '', cell: grade }] : headed
  for (const each of splitLabelledCells(placed)) {
    const opened = takeGoalOfRow(walk, [...each])
    const goal = walk.goal ?? openGoal(walk)
    if (opened.length > 0) addRow(goal, opened)
  }
}

/** 「内容」 left of all headings, beside the rows of a table: it names what they are, and heads no column. */
const withoutSideLabel = ({ columns, itemLabel }: GoalWalk, cells: readonly RowCell[]): readonly RowCell[] => {
  const [first, ...others] = cells
  const leftmost = columns[0]
  const isSide =
    itemLabel !== null && first && leftmost && others.length > 0 && first.column + first.columnSpan <= leftmost.first
  return isSide && headingRole(first.text) !== null ? others : cells
}

/** 「○」 at the end of a row, beyond all headings. */
const trailingGrade = ({ columns }: GoalWalk, { cells }: Row): RowCell | null => {
  const last = cells.at(-1)
  if (!last || cells.length < 2 || columns.some(({ role }) => role === 'evaluation')) return null
  const isBeyond = columns.every((column) => column.last < last.column && !column.isGuess)
  return isBeyond && isSurelyGrade(last.text) ? last : null
}

/** A dash where words were asked for; 〃 under a goal or item, which is printed once more so to say. */
const saysNothing = ({ role, cell }: PlacedCell): boolean =>
  role === 'goal' || role === 'item' || role === 'number'
    ? isDash(cell.text) || isDitto(cell.text)
    : role !== 'evaluation' && isDash(cell.text)

/** Without any heading the columns are taken to be those of the usual form, and that is said. */
const assumeColumns = (walk: GoalWalk, row: Row): void => {
  const first = row.cells[0]
  if (!first) return
  walk.findings.push(doubtOf('heading-missing', first.place))
  const roles = (['action', 'target', 'progress'] as const).slice(0, Math.max(1, row.cells.length))
  const column = row.cells.length > 3 ? first.column + 1 : first.column
  walk.columns = roles.map((role, i) => ({
    role,
    heading: '',
    first: column + i,
    last: column + i,
    place: first.place,
    isGuess: false,
  }))
  walk.slots = slotsOf(walk.columns)
}

const isOfItems = (heading: string): boolean => /取組|事業|項目|項番/.test(heading)
const isOfGoals = (heading: string): boolean => /目標|施策/.test(heading)
const isDashed = (text: string): boolean => /^[0-9]+[-の][0-9]+$/.test(foldWidth(text).trim())

/** A number before items is theirs when the goals have theirs elsewhere, or when it is printed as a list mark. */
const settleNumber = (walk: GoalWalk, placed: readonly PlacedCell[]): PlacedCell[] => {
  const at = placed.findLastIndex(({ role }) => role === 'number')
  const number = placed[at]
  const next = placed.slice(at + 1).find(({ role }) => role === 'item' || role === 'action' || role === 'goal')
  if (!number || !next || next.role === 'goal' || isOfGoals(number.heading)) return [...placed]
  const headed = walk.columns.findIndex(
    ({ role, first, last }) => role === 'number' && first <= number.cell.column && number.cell.column <= last,
  )
  const goalColumn = walk.columns.findIndex(({ role }) => role === 'goal')
  const mark = firstMark(number.cell.text)
  const own = firstMark(next.cell.text)
  // 「1)」 is printed as a list mark, 「1」 and 「1.」 may count the goals.
  const isList = mark !== null && !/^[0-9]+(?!\s*[)）0-9])/.test(foldWidth(number.cell.text))
  // Below a goal that has its number and title in a row of its own, no heading over the numbers.
  const isBelowGoal = headed < 0 && goalColumn < 0 && walk.goal?.title != null && walk.goal.number !== null
  const isBesideGoal = headed >= 0 && (goalColumn < 0 || goalColumn < headed)
  const isNamed = isDashed(number.cell.text) || isOfItems(number.heading)
  // An item with a mark of its own, of that kind or beside a bare number, leaves the number to its goal.
  const ofItem = isNamed || (isList ? mark.family !== own?.family : (isBesideGoal || isBelowGoal) && own === null)
  if (!ofItem) return [...placed]
  return placed
    .filter((each) => each !== number)
    .map((each) => (each === next ? { ...each, mark: number.cell.text } : each))
}
