import type { Place } from '../base/place.ts'
import type { SheetFinding } from '../sheet/sheet-finding.ts'
import type { MarkFamily } from './mark.ts'
import type { PlacedCell } from './place-cells.ts'
import type { RowCell } from './row.ts'

/** A goal's rows, with what its head says; filled while the rows are gone through. */
export type GoalBlock = {
  number: number | null
  numberPlace: Place | null
  title: string | null
  titlePlace: Place | null
  grade: RowCell | null
  /** Whether a place for the self-evaluation is printed. */
  asksGrade: boolean
  /** Whether items have a column of their own. */
  hasItemColumn: boolean
  /** What is said of the whole goal: 「関連施策 | 5-2 学校教育」, and why it was graded so. */
  readonly extra: Map<string, string>
  readonly remarks: string[]
  readonly rows: PlacedCell[][]
  /** The families of marks in the first cells of its rows, and those that have gone beyond 1. */
  readonly families: Set<MarkFamily>
  readonly goneOn: Set<MarkFamily>
  readonly findings: SheetFinding[]
}

/** A goal of which nothing is known yet. */
export const makeGoalBlock = (): GoalBlock => ({
  number: null,
  numberPlace: null,
  title: null,
  titlePlace: null,
  grade: null,
  asksGrade: false,
  hasItemColumn: false,
  extra: new Map(),
  remarks: [],
  rows: [],
  families: new Set(),
  goneOn: new Set(),
  findings: [],
})
