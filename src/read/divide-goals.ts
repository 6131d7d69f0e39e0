import { firstMark } from './first-mark.ts'
import { type GoalWalk, makeGoalWalk } from './goal-walk.ts'
import { type HeadRow, readHeadRow } from './read-head-row.ts'
import { readLoneTitle } from './read-lone-title.ts'
import { doubtOf } from './reading-doubt.ts'
import type { Row } from './row.ts'
import { takeHead } from './take-head.ts'
import { takeRow } from './take-row.ts'
import { takeUnderLine } from './take-under-line.ts'

export type DividedGoals = Pick<GoalWalk, 'goals' | 'headings' | 'findings'>

/** How far below a heading is looked to see what stands under it. */
const lookedAhead = 12

/** Divides the rows of a sheet into its goals, each with its rows and the column of each cell. */
export const divideGoals = (rows: readonly Row[]): DividedGoals => {
  const walk = makeGoalWalk()
  rows.forEach((row, index) => {
    if (takeUnderLine(walk, row)) return
    const head = readHeadRow(row) ?? loneTitleOf(walk, row, rows[index + 1])
    if (head) takeHead(walk, { head, below: rows.slice(index + 1, index + lookedAhead) })
    else takeRow(walk, row)
    walk.inHead = head !== null
  })
  findUnusedHeadings(walk)
  return walk
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
