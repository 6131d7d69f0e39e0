import type { Department } from '../sheet/department.ts'
import { asOfDate, type FiscalYear } from '../sheet/fiscal-year.ts'
import type { SheetSummary } from '../sheet/kept-sheet.ts'
import type { Measure } from '../sheet/measure.ts'
import { type Phase, phases } from '../sheet/phase.ts'
import { type SelfEvaluationScale, scaleOfYear } from '../sheet/self-evaluation.ts'
import { type SheetState, sheetStates } from '../sheet/state.ts'
import { sheetAddress } from './address.ts'
import { phaseLabels } from './message/phase-label.ts'
import { stateLabels } from './message/state-label.ts'
import type { WordMark } from './message/word-mark.ts'
import { showAsOf } from './show-as-of.ts'
import { showInstant } from './show-day.ts'
import { type GoalLine, showGoalLines } from './show-goal-lines.ts'
import { type StandingTally, showStandingTally, tallyLines } from './show-standing-tally.ts'
import { yearLabel } from './show-year-switch.ts'

/** The board of staff: departments × phases, with the goals of each. */
export type OfficeYear = {
  readonly name: string
  readonly phases: readonly PhaseColumn[]
  readonly rows: readonly OfficeYearRow[]
  readonly sheetCount: number
  readonly goalCount: number
  readonly findingCount: number
}

/** How far the sheets of one phase are: 「公開中 5・提出済み 3・未作成 4」. */
export type PhaseColumn = {
  readonly phase: Phase
  readonly label: string
  readonly states: readonly { readonly state: SheetState; readonly mark: WordMark; readonly count: number }[]
}

export type OfficeYearRow = {
  readonly key: string
  readonly departments: string
  readonly stepCount: number
  readonly cells: readonly OfficeYearCell[]
  readonly goals: readonly GoalLine[]
  /** The newest phase's page, where the goals lead to; null when there is no sheet yet. */
  readonly address: string | null
  /** How the lines of its newest report stand; null before anything is reported. */
  readonly tally: StandingTally | null
}

export type OfficeYearCell = {
  readonly phase: Phase
  readonly state: WordMark
  readonly address: string | null
  readonly changedOn: string | null
  readonly findingCount: number
}

/** The lines of one sheet in one phase, each with the measures that count. */
export type MeasuredPhase = {
  readonly sheetId: string
  readonly phase: Phase
  readonly lines: readonly { readonly measures: readonly { readonly measure: Measure }[] }[]
}

type PhaseSheets = readonly (SheetSummary | null)[]

const emptyCell = (phase: Phase): OfficeYearCell => ({
  phase,
  state: stateLabels['not-started'],
  address: null,
  changedOn: null,
  findingCount: 0,
})

const cellOf = (summary: SheetSummary): OfficeYearCell => ({
  phase: summary.phase,
  state: stateLabels[summary.state],
  address: sheetAddress('office', summary.id, summary.phase),
  changedOn: showInstant(summary.changedAt),
  findingCount: summary.findingCount,
})

const tallyOf = (sheets: PhaseSheets, measured: readonly MeasuredPhase[]): StandingTally | null => {
  const reported = sheets.findLast((summary) => summary !== null && summary.phase !== 'initial') ?? null
  const found = measured.find(({ sheetId, phase }) => sheetId === reported?.id && phase === reported.phase)
  if (reported === null || found === undefined) return null
  const { fiscalYear, phase } = reported
  const lines = found.lines.map(({ measures }) => measures.map(({ measure }) => measure))
  const { lines: count, counts, withoutNumber = 0 } = tallyLines(lines)
  // A row of the board has room for the counts; the sheet says what was expected, and the average.
  return showStandingTally({ lines: count, counts, withoutNumber }, showAsOf(asOfDate(fiscalYear, phase), fiscalYear))
}

type RowParts = { readonly key: string; readonly departments: readonly Department[]; readonly sheets: PhaseSheets }

const rowOf = (
  { key, departments, sheets }: RowParts,
  scale: SelfEvaluationScale | null,
  measured: readonly MeasuredPhase[],
): OfficeYearRow => {
  const newest = sheets.findLast((summary) => summary !== null) ?? null
  return {
    key,
    departments: departments.map(({ name }) => name).join('・'),
    stepCount: newest?.stepCount ?? 0,
    cells: phases.map((phase, index) => {
      const summary = sheets[index]
      return summary ? cellOf(summary) : emptyCell(phase)
    }),
    goals: newest ? showGoalLines(newest.goals, newest.phase, scale) : [],
    address: newest && sheetAddress('office', newest.id, newest.phase),
    tally: tallyOf(sheets, measured),
  }
}

const sheetsByPhase = (summaries: readonly SheetSummary[]): PhaseSheets =>
  phases.map((phase) => summaries.find((summary) => summary.phase === phase) ?? null)

const columnOf = (phase: Phase, all: readonly PhaseSheets[]): PhaseColumn => {
  const states = all.map((sheets) => sheets[phases.indexOf(phase)]?.state ?? 'not-started')
  return {
    phase,
    label: phaseLabels[phase],
    states: sheetStates
      .map((state) => ({
        state,
        mark: stateLabels[state],
        count: states.filter((found) => found === state).length,
      }))
      .filter(({ count }) => count > 0),
  }
}

type OfficeYearParts = {
  readonly departments: readonly Department[]
  readonly scales: readonly SelfEvaluationScale[]
  readonly measured: readonly MeasuredPhase[]
}

/** Shows a fiscal year to staff: every sheet with its state in each phase, and every department that has none yet. */
export const showOfficeYear = (
  fiscalYear: FiscalYear,
  summaries: readonly SheetSummary[],
  { departments, scales, measured }: OfficeYearParts,
): OfficeYear => {
  const scale = scaleOfYear(scales, fiscalYear)
  const sheets = [...Map.groupBy(summaries, ({ id }) => id).entries()].map(([key, group]) => ({
    key,
    departments: group[0]?.departments ?? [],
    sheets: sheetsByPhase(group),
  }))
  const taken = new Set(sheets.flatMap((sheet) => sheet.departments.map(({ id }) => id)))
  const without = departments
    .filter(({ id }) => !taken.has(id))
    .map((department) => ({ key: department.id, departments: [department], sheets: sheetsByPhase([]) }))
  const all = [...sheets, ...without].toSorted(
    (a, b) => (a.departments[0]?.position ?? 0) - (b.departments[0]?.position ?? 0),
  )
  const rows = all.map((row) => rowOf(row, scale, measured))
  return {
    name: yearLabel(fiscalYear),
    phases: phases.map((phase) =>
      columnOf(
        phase,
        all.map((row) => row.sheets),
      ),
    ),
    rows,
    sheetCount: sheets.length,
    goalCount: rows.reduce((sum, { goals }) => sum + goals.length, 0),
    findingCount: rows.reduce((sum, { cells }) => sum + cells.reduce((inner, cell) => inner + cell.findingCount, 0), 0),
  }
}
