import type { Department } from '../sheet/department.ts'
import { asOfDate, type FiscalYear } from '../sheet/fiscal-year.ts'
import type { PublishedSummary } from '../sheet/kept-sheet.ts'
import { type Phase, phases } from '../sheet/phase.ts'
import { type SelfEvaluationScale, scaleOfYear } from '../sheet/self-evaluation.ts'
import { sheetAddress } from './address.ts'
import { dataYearAddress } from './data-address.ts'
import { phaseLabels, phaseNames } from './message/phase-label.ts'
import { showAsOf } from './show-as-of.ts'
import { showInstant } from './show-day.ts'
import { type GoalLine, showGoalLines } from './show-goal-lines.ts'
import { type GradeCount, showGradeTally } from './show-grade-tally.ts'
import { type StandingTally, showStandingTally, sumTallies, tallyCounts } from './show-standing-tally.ts'
import { type SwitchOption, yearLabel } from './show-year-switch.ts'

/** The city's year for citizens: every department with its goals, as far as published. */
export type PublicYear = {
  /** 「令和8年度 (2026)」. */
  readonly name: string
  readonly rows: readonly PublicYearRow[]
  readonly goalCount: number
  readonly stepCount: number
  /** Self-evaluations over all goals whose sheet is past 当初. */
  readonly grades: readonly GradeCount[]
  readonly gradedCount: number
  /** How the lines of all those sheets stand; null where none was counted. */
  readonly tally: StandingTally | null
  /** Departments that have published nothing for this year. */
  readonly waiting: readonly string[]
  /** Where its data is given out; null where nothing is published. */
  readonly dataAddress: string | null
}

/** One department's newest published sheet; a joint sheet stands once, under the department in charge. */
export type PublicYearRow = {
  readonly key: string
  readonly departments: string
  readonly address: string
  /** 「中間報告」. */
  readonly phaseName: string
  readonly publishedOn: string
  /** All published phases of the sheet, the one shown marked as current. */
  readonly phases: readonly SwitchOption[]
  readonly goals: readonly GoalLine[]
  /** How its lines stand; null in 当初, and where they were not counted when it was published. */
  readonly tally: StandingTally | null
}

const newestFirst = (a: { readonly phase: Phase }, b: { readonly phase: Phase }): number =>
  phases.indexOf(b.phase) - phases.indexOf(a.phase)

const departmentOrder = (summary: PublishedSummary): number =>
  summary.departments[0]?.position ?? Number.POSITIVE_INFINITY

const newestOfEach = (summaries: readonly PublishedSummary[]): readonly PublishedSummary[] =>
  [...Map.groupBy(summaries, ({ sheetId }) => sheetId).values()]
    .flatMap((group) => group.toSorted(newestFirst).slice(0, 1))
    .toSorted((a, b) => departmentOrder(a) - departmentOrder(b))

const phaseOptions = (shown: PublishedSummary, all: readonly PublishedSummary[]): readonly SwitchOption[] =>
  phases
    .filter((phase) => all.some((summary) => summary.sheetId === shown.sheetId && summary.phase === phase))
    .map((phase) => ({
      label: phaseLabels[phase],
      address: sheetAddress('public', shown.sheetId, phase),
      current: phase === shown.phase,
    }))

const tallyOf = ({ fiscalYear, phase, standings }: PublishedSummary): StandingTally | null =>
  phase === 'initial' || standings === undefined
    ? null
    : showStandingTally(tallyCounts(standings.sheet), showAsOf(asOfDate(fiscalYear, phase), fiscalYear))

/** Shows what a city has published of a fiscal year; the newest phase of each sheet stands for it. */
export const showPublicYear = (
  fiscalYear: FiscalYear,
  summaries: readonly PublishedSummary[],
  { departments, scales }: { departments: readonly Department[]; scales: readonly SelfEvaluationScale[] },
): PublicYear => {
  const scale = scaleOfYear(scales, fiscalYear)
  const shown = newestOfEach(summaries)
  const graded = shown.filter(({ phase }) => phase !== 'initial').flatMap(({ goals }) => goals)
  const published = new Set(shown.flatMap((summary) => summary.departments.map(({ id }) => id)))
  return {
    name: yearLabel(fiscalYear),
    rows: shown.map((summary) => ({
      key: summary.sheetId,
      departments: summary.departments.map(({ name }) => name).join('・'),
      address: sheetAddress('public', summary.sheetId, summary.phase),
      phaseName: phaseNames[summary.phase],
      publishedOn: showInstant(summary.publishedAt),
      phases: phaseOptions(summary, summaries),
      goals: showGoalLines(summary.goals, summary.phase, scale),
      tally: tallyOf(summary),
    })),
    tally: sumTallies(shown.flatMap((summary) => tallyOf(summary) ?? [])),
    goalCount: shown.reduce((sum, { goals }) => sum + goals.length, 0),
    stepCount: shown.reduce((sum, summary) => sum + summary.stepCount, 0),
    grades: showGradeTally(
      scale,
      graded.map((goal) => goal.selfEvaluation),
    ),
    gradedCount: graded.length,
    dataAddress: shown.length > 0 ? dataYearAddress(fiscalYear) : null,
    waiting: departments.filter(({ id }) => !published.has(id)).map(({ name }) => name),
  }
}
