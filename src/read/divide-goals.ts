import { firstMark } from './first-mark.ts'
import { type GoalWalk, makeGoalWalk } from './goal-walk.ts'
import { type HeadRow, readHeadRow, readSubheads } from './read-head-row.ts'
import { readLoneTitle } from './read-lone-title.ts'
import { doubtOf } from './reading-doubt.ts'
import type { Row } from './row.ts'
import { takeHead } from './take-head.ts'
import { takeRow } from './take-row.ts'

export type DividedGoals = Pick<GoalWalk, 'goals' | 'headings' | 'findings'>

/** How far below a heading is looked to see what stands under it. */
const lookedAhead = 40

/** Divides the rows of a sheet into its goals, each with its rows and the column of each cell. */
export const divideGoals = (rows: readonly Row[]): DividedGoals => {
  const walk = makeGoalWalk()
  // The row behind the last one that cells of the heading reach into.
  let headEnd = 0
  rows.forEach((row, index) => {
    const isMerged = index < headEnd
    const gathering = isMerged ? null : readGatheringHeads(row, rows[index + 1])
    const head =
      (isMerged ? readSubheads(row) : null) ?? readHeadRow(row) ?? gathering ?? loneTitleOf(walk, row, rows[index + 1])
    if (head) takeHead(walk, { head, below: rows.slice(index + 1, index + lookedAhead), isMerged })
    else takeRow(walk, row)
    if (head && isPure(head)) headEnd = Math.max(headEnd, index + rowsMerged(row))
    walk.inHead = head !== null
  })
  findUnusedHeadings(walk)
  return walk
}

/** Headings and nothing else: no goal opens in the row. */
const isPure = ({ columns, goal }: HeadRow): boolean =>
  columns.length > 1 && (goal === null || (goal.title === null && goal.number === null))

const mostHeadRows = 4

/** How many rows a row of headings takes, by its merged cells: those beside headings that stand above others. */
const rowsMerged = ({ cells, isGrid }: Row): number => {
  const spans = cells.map(({ rowSpan }) => rowSpan).filter((span) => span > 1)
  const least = Math.min(...spans)
  return isGrid && spans.length < cells.length && least <= mostHeadRows ? least : 1
}

/** 「区分 | 計画 | 報告」 above the row that says what stands in each column: headings nobody knows, merged over others. */
const readGatheringHeads = (row: Row, next: Row | undefined): HeadRow | null => {
  const isMerged = row.isGrid && row.cells.length > 1 && row.cells.some(({ columnSpan }) => columnSpan > 1)
  if (!isMerged || !next || readHeadRow(row)) return null
  const below = rowsMerged(row) > 1 ? readHeadRow(next) : null
  return below && isPure(below) ? readSubheads(row) : null
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
  const isOrdinal = /^(?:第|[Ⅰ-Ⅻ])/.test(found.cell.text)
  // Just below the title of a goal, a number begins its items.
  if (!isOrdinal && walk.goal?.rows.length === 0) return null
  if (family !== undefined && walk.goal?.families.has(family)) return null
  return { columns: [], goal: found, goalNumber: null, grade: found.grade, asksGrade: found.grade !== null, others: [] }
}
