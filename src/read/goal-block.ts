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
  /** Why it is graded so, and further words under their heading, where they stand apart from its rows. */
  readonly remarks: string[]
  readonly extra: Map<string, string>
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
  remarks: [],
  extra: new Map(),
  rows: [],
  families: new Set(),
  goneOn: new Set(),
  findings: [],
})
