import { foldWidth } from '../base/text.ts'
import { combineColumns, settleHalves } from './combine-columns.ts'
import { findMarks } from './find-marks.ts'
import { type GoalWalk, openGoal } from './goal-walk.ts'
import { headingRole } from './heading-role.ts'
import { isNote } from './is-note.ts'
import { isDash } from './nothing-stands.ts'
import { slotsOf } from './place-cells.ts'
import { type HeadingColumn, type HeadRow, readHeadRow } from './read-head-row.ts'
import { doubtOf } from './reading-doubt.ts'
import type { Row, RowCell } from './row.ts'
import { settleByStructure } from './settle-by-structure.ts'
import { settleColumns } from './settle-columns.ts'
import { stretchOverLower, stretchOverMarks } from './stretch-headings.ts'
import { takeGoalField } from './take-goal-field.ts'
import { takeGoalHead } from './take-goal-head.ts'
import { takeInlineOfGoal } from './take-said-of-goal.ts'

/** A row of headings with the rows below it. */
export type HeadAbove = {
  readonly head: HeadRow
  readonly below: readonly Row[]
  /** Whether cells of the heading above reach down into this row. */
  readonly isMerged: boolean
}

/** Takes a row of headings: the goal it opens, its columns, its self-evaluation. */
export const takeHead = (walk: GoalWalk, printed: HeadAbove): void => {
  const { below } = printed
  const head = { ...printed.head, columns: stretchOverMarks(printed.head.columns, below) }
  const above = { ...printed, head }
  const goalColumn = hasGoalColumn(head, below)
  const opens = head.goal !== null && !goalColumn
  if (opens && head.goal) takeGoalHead(walk, head.goal, head.goalNumber)
  takeColumns(walk, above, goalColumn, opens)
  if (head.grade || head.asksGrade) takeGrade(walk, head)
  if (!opens && head.goalNumber && head.columns.length === 0) walk.number = head.goalNumber
  for (const field of head.fields) takeGoalField(walk.goal ?? openGoal(walk), field)
  for (const cell of head.others) takeOther(walk, cell, opens)
}

const isBeside = ({ role }: HeadingColumn): boolean =>
  role === 'evaluation' || role === 'remark' || role === 'section' || role === 'extra'

/** Words behind the title of a goal stand under the headings of its rows: 「目標1 移住の推進 | | | ○」. */
const takeOther = (walk: GoalWalk, cell: RowCell, opens: boolean): void => {
  if (opens && walk.goal && takeInlineOfGoal(walk.goal, cell)) return
  const column = walk.columns.find(({ first, last }) => first <= cell.column && cell.column <= last)
  if (opens && walk.goal && column && isBeside(column) && !isNote(cell.text))
    takeGoalField(walk.goal, { role: column.role, heading: column.heading, cell })
  else walk.findings.push(doubtOf('words-not-placed', cell.place, {}, { words: cell.text }))
}

const inOrder = (columns: readonly HeadingColumn[]): readonly HeadingColumn[] =>
  columns.toSorted((a, b) => a.first - b.first)

const columnBeside = ({ title, cell }: NonNullable<HeadRow['goal']>): HeadingColumn => ({
  role: 'extra',
  heading: title ?? '',
  first: cell.column,
  last: cell.column + cell.columnSpan - 1,
  place: cell.place,
  isGuess: true,
})

const takeColumns = (
  walk: GoalWalk,
  { head, below, isMerged }: HeadAbove,
  goalColumn: boolean,
  opens: boolean,
): void => {
  const columns = head.columns.filter(
    (column) => (column.role !== 'goal' || goalColumn) && !(opens && isBesideTitle(column, walk)),
  )
  // What looked like the goal's title is a heading then: 「重点目標 | 目指す姿 | 取組項目」.
  if (goalColumn && head.goal?.title) columns.push(columnBeside(head.goal))
  if (columns.length === 0) return
  // The row that opens a goal begins a new heading; where none follows, the columns stay as they were.
  const continues = isMerged || (walk.inHead && !opens)
  const gathered = continues && !isMerged ? stretchOverLower(walk.columns, columns) : null
  const combined =
    continues || isPartial(columns)
      ? combineColumns(gathered ?? walk.columns, columns, isMerged || gathered !== null)
      : inOrder(columns)
  const printed = new Set([...combined, ...walk.columns].map(({ place }) => place))
  const cellsBelow = (column: HeadingColumn) => cellsBelowOf(column, below)
  const areGoalsElsewhere = walk.goal?.title != null || below.some((row) => readHeadRow(row)?.goal?.title != null)
  const built = settleByStructure(settleHalves(combined), cellsBelow, areGoalsElsewhere)
  const settled = settleColumns(built, cellsBelow)
  const others = walk.headings.filter(({ place }) => !printed.has(place))
  walk.headings.splice(0, walk.headings.length, ...others, ...settled)
  walk.columns = settled
  walk.slots = slotsOf(walk.columns)
}

/** What stands below a heading, in the columns it spans. */
const cellsBelowOf = ({ first, last }: HeadingColumn, below: readonly Row[]): readonly RowCell[] =>
  below.flatMap(({ kind, cells }) =>
    kind === 'table'
      ? cells.filter(
          ({ column, columnSpan, text }) =>
            column === first && column + columnSpan - 1 <= last && !isDash(text) && headingRole(text) === null,
        )
      : [],
  )

/** 自己評価 beside a goal's title heads no column where another one stands: the headings below may be on the page before. */
const isBesideTitle = ({ role, first, last }: HeadingColumn, { columns }: GoalWalk): boolean =>
  role === 'evaluation' && columns.some((known) => known.role !== role && known.first <= last && first <= known.last)

/** The row of the goal's title carries some headings, the next row the others. */
const isPartial = (columns: readonly HeadingColumn[]): boolean =>
  !columns.some(({ role }) => role === 'item' || role === 'action') && columns.every(({ role }) => role !== 'goal')

const takeGrade = (walk: GoalWalk, head: HeadRow): void => {
  if (walk.unnamedGoal || !walk.goal) {
    walk.grade = head.grade
    return
  }
  if (head.asksGrade) walk.goal.asksGrade = true
  walk.goal.grade ??= head.grade
}

/** Below a heading 重点目標, goals stand in their column as words; numbers there belong to goals titled elsewhere. */
const hasGoalColumn = (head: HeadRow, below: readonly Row[]): boolean => {
  const column = head.columns.find(({ role }) => role === 'goal')
  const isHeadings = head.goal?.title == null && head.grade === null && head.columns.length > 1
  if (column && isHeadingBeside(head, below)) return true
  if (!column || !(isHeadings || head.columns.some(({ role }) => isOfContent(role)))) return false
  for (const row of below) {
    if (readHeadRow(row)) continue
    const cell = row.cells.findLast((each) => each.column >= column.first && each.column <= column.last)
    if (cell && row.cells.length > 1) return !/^[0-9\s.]+$/.test(foldWidth(cell.text)) && !holdsItems(cell.text, head)
  }
  return false
}

const longestHeading = 12
/** 「目標項目 | 事業のまとまり | 指標」: a short word in the place of the title, under which words stand, is a heading that nobody knows. */
const isHeadingBeside = ({ goal, columns }: HeadRow, below: readonly Row[]): boolean => {
  if (!goal?.title || goal.number !== null || goal.cell.columnSpan > 1) return false
  const next = below[0]
  if (goal.title.length > longestHeading || !next || readHeadRow(next) !== null) return false
  if (!columns.some(({ role }) => role === 'target') || !columns.some(({ role }) => isOfContent(role))) return false
  const isUnder = (row: Row): boolean => row.isGrid && row.cells.some(({ column }) => column === goal.cell.column)
  return below.filter((row) => row.kind === 'table' && isUnder(row)).length > 1
}

const isOfContent = (role: HeadingColumn['role']): boolean =>
  role !== 'goal' && role !== 'number' && role !== 'evaluation'

/** Several marks are those of items; one at the head may count the goals, where items have a column of their own. */
const holdsItems = (text: string, { columns }: HeadRow): boolean => {
  const marks = findMarks(text).filter(({ family }) => family === 'circled' || family === 'bracketed')
  const hasOutline = columns.some(({ role }) => role === 'item' || role === 'action')
  return marks.some(({ start }) => start > 0 || !hasOutline)
}
