import { wordsKey } from '../base/text.ts'
import type { SheetFinding } from '../sheet/sheet-finding.ts'
import { type GoalBlock, makeGoalBlock } from './goal-block.ts'
import type { LineLabel } from './line-label.ts'
import { marksOfCell } from './marks-of-cell.ts'
import type { PlacedCell, Slot } from './place-cells.ts'
import type { HeadingColumn } from './read-head-row.ts'
import type { RowCell } from './row.ts'

/** Where the walk through a sheet's rows has come to. */
export type GoalWalk = {
  readonly goals: GoalBlock[]
  readonly byTitle: Map<string, GoalBlock>
  /** Every heading of a column that was printed. */
  readonly headings: HeadingColumn[]
  readonly findings: SheetFinding[]
  goal: GoalBlock | null
  columns: readonly HeadingColumn[]
  slots: readonly Slot[]
  /** The head rows that follow each other make one heading. */
  inHead: boolean
  /** 重点目標 is printed above the rows to come, without a title: a new goal, or the next page of this one. */
  unnamedGoal: boolean
  /** The headings of further columns that are merged over all rows of a goal. */
  readonly goalHeadings: Set<string>
  /** How the cells over all columns look that name goals. */
  goalBand: string | null
  /** What was gathered under labels at the left, until the next item begins. */
  fields: PlacedCell[]
  /** Whether the row before was one of labels. */
  isInFields: boolean
  /** The line above, where it is a label. */
  lineLabel: LineLabel | null
  /** The number behind a label, which belongs to the item that comes next. */
  fieldMark: string | null
  /** The item named behind a label over the whole width, whose steps stand in a table below it. */
  itemLabel: PlacedCell | null
  /** A self-evaluation printed before its goal. */
  grade: RowCell | null
  /** A number printed before its goal. */
  number: RowCell | null
}

export const makeGoalWalk = (): GoalWalk => ({
  goals: [],
  byTitle: new Map(),
  headings: [],
  findings: [],
  goal: null,
  columns: [],
  slots: [],
  inHead: false,
  unnamedGoal: false,
  goalHeadings: new Set(),
  goalBand: null,
  fields: [],
  isInFields: false,
  lineLabel: null,
  fieldMark: null,
  itemLabel: null,
  grade: null,
  number: null,
})

/** Begins a goal of which nothing is known yet. */
export const openGoal = (walk: GoalWalk): GoalBlock => {
  const goal = makeGoalBlock()
  goal.asksGrade = walk.columns.some(({ role }) => role === 'evaluation')
  goal.grade = walk.grade
  walk.grade = null
  walk.unnamedGoal = false
  walk.goals.push(goal)
  walk.goal = goal
  return goal
}

/** The goal of that title, if it was met before: pages repeat their heads. */
export const findGoalTitled = ({ byTitle }: GoalWalk, title: string | null): GoalBlock | undefined =>
  title === null ? undefined : byTitle.get(wordsKey(title))

/** Adds a row to a goal. */
export const addRow = (goal: GoalBlock, row: PlacedCell[]): void => {
  goal.rows.push(row)
  for (const { family, number } of row[0] ? marksOfCell(row[0].cell) : []) {
    goal.families.add(family)
    if (number > 1) goal.goneOn.add(family)
  }
}
