import type { SheetFinding } from '../sheet/sheet-finding.ts'
import { firstMark } from './first-mark.ts'
import type { GoalBlock } from './goal-block.ts'
import { type GoalWalk, makeGoalWalk } from './goal-walk.ts'
import { isNoteRow, isSumRow } from './is-furniture.ts'
import { layAcross } from './lay-across.ts'
import { type HeadRow, readHeadRow, readLowerHead } from './read-head-row.ts'
import { readLoneTitle } from './read-lone-title.ts'
import { doubtOf } from './reading-doubt.ts'
import type { Row } from './row.ts'
import { takeBand } from './take-band.ts'
import { takeHead } from './take-head.ts'
import { takeRow } from './take-row.ts'
import { takeSaidOfGoal } from './take-said-of-goal.ts'

export type DividedGoals = Pick<GoalWalk, 'goals' | 'headings' | 'findings'>

/** How far below a heading is looked to see what stands under it. */
const lookedAhead = 12

/** Divides the rows of a sheet into its goals, each with its rows and the column of each cell. */
export const divideGoals = (printed: readonly Row[]): DividedGoals => {
  const walk = makeGoalWalk()
  const rows = layAcross(printed)
  let headEnd = 0
  rows.forEach((row, index) => {
    const next = rows[index + 1]
    const head = (index < headEnd ? readLowerHead(row) : null) ?? readHeadRow(row) ?? loneTitleOf(walk, row, next)
    if (head) takeHead(walk, { head, below: rows.slice(index + 1, index + lookedAhead) })
    else if (isNoteRow(row) || isSumRow(row)) walk.findings.push(...wordsNotPlaced(row))
    else if (!takeSaidOfGoal(walk, row, next) && !takeBand(walk, row)) takeRow(walk, row)
    if (head) headEnd = Math.max(headEnd, index + rowsOfHead(row, head))
    walk.inHead = head !== null
  })
  findUnusedHeadings(walk)
  return withoutSectionTitles(walk)
}

/** Where goals have a column, a numbered line over the table (「２　重点目標と取組」) is the title of a section, and no goal. */
const withoutSectionTitles = (walk: GoalWalk): DividedGoals => {
  if (!walk.headings.some(({ role }) => role === 'goal') || walk.goals.every(({ rows }) => rows.length > 0)) return walk
  const isEmpty = ({ rows, grade, extra }: GoalBlock): boolean =>
    rows.length === 0 && grade === null && extra.size === 0
  const told = walk.goals.filter(isEmpty).flatMap(({ title, titlePlace, number }) => {
    const words = [number, title].filter((each) => each !== null).join(' ')
    return titlePlace ? [doubtOf('words-not-placed', titlePlace, {}, { words })] : []
  })
  const goals = walk.goals.filter((goal) => !isEmpty(goal))
  return goals.length > 0 ? { goals, headings: walk.headings, findings: [...walk.findings, ...told] } : walk
}

const wordsNotPlaced = ({ cells }: Row): readonly SheetFinding[] =>
  cells.map(({ text, place }) => doubtOf('words-not-placed', place, {}, { words: text }))

const tallestHead = 3

/** How many rows a heading takes by its merged cells: 「番号」 over two rows beside 「目標」 over 「期限 | 数値」. */
const rowsOfHead = ({ isGrid, cells }: Row, { goal, columns }: HeadRow): number => {
  const opensGoal = goal !== null && (goal.title !== null || goal.number !== null)
  const tallest = Math.max(...cells.map(({ rowSpan }) => rowSpan))
  const isUneven = cells.some(({ rowSpan }) => rowSpan < tallest)
  return isGrid && isUneven && tallest <= tallestHead && !opensGoal && columns.length > 1 ? tallest : 1
}

/** Words among the headings under which nothing ever stands were no heading. */
const findUnusedHeadings = ({ headings, goals, findings }: GoalWalk): void => {
  const used = new Set(goals.flatMap(({ rows }) => rows.flatMap((row) => row.map(({ heading }) => heading))))
  for (const { heading, place, isGuess } of headings) {
    if (isGuess && !used.has(heading)) findings.push(doubtOf('words-not-placed', place, {}, { words: heading }))
  }
}

/** A goal's title alone in its row, unless it stands among items of its kind. */
const loneTitleOf = (walk: GoalWalk, row: Row, next: Row | undefined): HeadRow | null => {
  const found = readLoneTitle(row, next)
  if (!found) return null
  const family = firstMark(found.cell.text)?.family
  const isOrdinal = /^(?:第|[Ⅰ-Ⅻ]|【)/.test(found.cell.text)
  // Just below the title of a goal, a number begins its items.
  if (!isOrdinal && walk.goal?.rows.length === 0) return null
  if (family !== undefined && walk.goal?.families.has(family)) return null
  return { columns: [], goal: found, goalNumber: null, grade: found.grade, asksGrade: found.grade !== null, others: [] }
}
