import { type FindingLevel, findingLevels } from '../base/finding.ts'
import type { SelfEvaluationScale } from '../sheet/self-evaluation.ts'
import type { SheetFinding } from '../sheet/sheet-finding.ts'
import { type CellColumn, findSlot, type GoalPart, type Slot } from './find-slot.ts'
import type { FormGoal, FormRow, FormView } from './form-view.ts'
import { columnLabel } from './message/column-label.ts'
import { findingMessage } from './message/finding-message.ts'
import { partName } from './message/part-name.ts'
import { sourceName } from './message/source-name.ts'
import { type GoalLine, goalAnchor, showGoalLines } from './show-goal-lines.ts'
import { type GradeView, showGrade } from './show-grade.ts'

/** A sheet in one phase as its page shows it: the official form, with what staff need laid lightly over it. */
export type SheetPage = {
  readonly form: FormView
  /** A 当初 sheet has no progress yet, and no column for it. */
  readonly showsProgress: boolean
  readonly goals: readonly SheetPageGoal[]
  /** The goals as lines, to see all at once and to go to each. */
  readonly goalLines: readonly GoalLine[]
  /** Every finding, the gravest first. */
  readonly notes: readonly FindingNote[]
  readonly notesOfSheet: readonly FindingNote[]
  /** Whether there are source places to show on demand. */
  readonly showsPlaces: boolean
}

export type SheetPageGoal = {
  readonly anchor: string
  readonly goal: FormGoal
  readonly grade: GradeView
  readonly rows: readonly SheetPageRow[]
  readonly notes: Readonly<Record<GoalPart, readonly FindingNote[]>>
  /** Where the head's words stand: 「題名：報告.txt 3行目」. */
  readonly place: string | null
}

export type SheetPageRow = {
  readonly row: FormRow
  readonly notes: Readonly<Record<CellColumn, readonly FindingNote[]>>
  /** Where each cell's words stand in the file they came from: 「報告.txt 12行目」. */
  readonly places: Readonly<Record<CellColumn, string | null>>
}

/** A finding as a note on the page; `anchor` is where the list of findings leads to. */
export type FindingNote = {
  readonly anchor: string
  readonly level: FindingLevel
  readonly where: string
  readonly message: string
  readonly proposal: string | null
}

/** What only staff see on a sheet's page. */
export type SheetPageDepth = { readonly findings: readonly SheetFinding[]; readonly showsPlaces: boolean }

/** What citizens see: the form, without findings and without the file it came from. */
export const withoutDepth: SheetPageDepth = { findings: [], showsPlaces: false }

type Placed = { readonly slot: Slot; readonly note: FindingNote }

const placedNote = (form: FormView, finding: SheetFinding, index: number): Placed => ({
  slot: findSlot(form, finding.place),
  note: {
    anchor: `finding-${index + 1}`,
    level: finding.level,
    where: partName(finding.place) || '調書全体',
    message: findingMessage(finding),
    proposal: finding.proposal ?? null,
  },
})

const notesAt = (placed: readonly Placed[], isHere: (slot: Slot) => boolean): readonly FindingNote[] =>
  placed.filter(({ slot }) => isHere(slot)).map(({ note }) => note)

const notesOfRow = (placed: readonly Placed[], row: string): SheetPageRow['notes'] => {
  const at = (column: CellColumn) =>
    notesAt(placed, (slot) => slot.kind === 'cell' && slot.row === row && slot.column === column)
  return { action: at('action'), target: at('target'), progress: at('progress') }
}

const notesOfGoal = (placed: readonly Placed[], goal: string): SheetPageGoal['notes'] => {
  const at = (part: GoalPart) =>
    notesAt(placed, (slot) => slot.kind === 'goal' && slot.goal === goal && slot.part === part)
  return { title: at('title'), selfEvaluation: at('selfEvaluation') }
}

const placesOfRow = (row: FormRow): SheetPageRow['places'] => {
  const at = (column: CellColumn) => (row[column].place && sourceName(row[column].place)) || null
  return { action: at('action'), target: at('target'), progress: at('progress') }
}

const placeOfGoal = (goal: FormGoal): string | null =>
  Object.entries(goal.places)
    .filter(([, place]) => sourceName(place) !== '')
    .map(([column, place]) => `${columnLabel(column)}：${sourceName(place)}`)
    .join('、') || null

const noPlaces: SheetPageRow['places'] = { action: null, target: null, progress: null }

const goalLinesOf = ({ goals, phase }: FormView, scale: SelfEvaluationScale | null): readonly GoalLine[] =>
  showGoalLines(
    goals.map(({ number, title, selfEvaluation }) => ({
      number: number === '' ? null : Number(number),
      title: title || null,
      selfEvaluation: selfEvaluation || null,
    })),
    phase,
    scale,
  )

/** Lays findings and source places over a form. Every finding has its place on the page; none is left out. */
export const showSheetPage = (
  form: FormView,
  scale: SelfEvaluationScale | null,
  { findings, showsPlaces }: SheetPageDepth,
): SheetPage => {
  const placed = findings
    .toSorted((a, b) => findingLevels.indexOf(a.level) - findingLevels.indexOf(b.level))
    .map((finding, index) => placedNote(form, finding, index))
  return {
    form,
    showsProgress:
      form.phase !== 'initial' || form.goals.some(({ rows }) => rows.some((row) => row.progress.text !== '')),
    goals: form.goals.map((goal, index) => ({
      anchor: goalAnchor(index),
      goal,
      grade: showGrade(scale, form.phase, goal.selfEvaluation || null),
      rows: goal.rows.map((row) => ({
        row,
        notes: notesOfRow(placed, row.key),
        places: showsPlaces ? placesOfRow(row) : noPlaces,
      })),
      notes: notesOfGoal(placed, goal.key),
      place: showsPlaces ? placeOfGoal(goal) : null,
    })),
    goalLines: goalLinesOf(form, scale),
    notes: placed.map(({ note }) => note),
    notesOfSheet: notesAt(placed, ({ kind }) => kind === 'sheet'),
    showsPlaces,
  }
}
