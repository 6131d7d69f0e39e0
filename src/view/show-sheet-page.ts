import { type FindingLevel, findingLevels } from '../base/finding.ts'
import type { SelfEvaluationScale } from '../sheet/self-evaluation.ts'
import type { SheetFinding } from '../sheet/sheet-finding.ts'
import { type CellColumn, cellColumns, findSlot, type Slot } from './find-slot.ts'
import type { FormGoal, FormRow, FormView } from './form-view.ts'
import { columnLabel } from './message/column-label.ts'
import { findingMessage } from './message/finding-message.ts'
import { placeWords } from './message/place-words.ts'
import { goalAnchor } from './show-goal-lines.ts'
import { type GradeView, showGrade } from './show-grade.ts'
import { showWhere } from './show-where.ts'

/** A sheet in one phase as its page shows it: the official form, with what staff need laid lightly over it. */
export type SheetPage = {
  readonly form: FormView
  /** A 当初 sheet has no progress yet, and no column for it. */
  readonly showsProgress: boolean
  readonly goals: readonly SheetPageGoal[]
  /** Every finding, in the order of the sheet. */
  readonly notes: readonly FindingNote[]
  readonly notesOfSheet: readonly FindingNote[]
}

export type SheetPageGoal = {
  readonly anchor: string
  readonly goal: FormGoal
  readonly grade: GradeView
  readonly rows: readonly SheetPageRow[]
  readonly notes: readonly FindingNote[]
  readonly places: readonly PlaceLine[]
}

export type SheetPageRow = {
  readonly row: FormRow
  readonly notes: Readonly<Record<CellColumn, readonly FindingNote[]>>
  readonly places: readonly PlaceLine[]
}

/** A finding as a note on the page; `anchor` is where the list of findings leads to. */
export type FindingNote = {
  readonly anchor: string
  readonly level: FindingLevel
  readonly where: string
  readonly message: string
  readonly proposal: string | null
}

/** Where a cell's words stand in the file they came from: 「進捗」 「報告.txt 12行目」. */
export type PlaceLine = { readonly label: string; readonly words: string }

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
    where: showWhere(finding.place),
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

const placesOfRow = (row: FormRow): readonly PlaceLine[] =>
  cellColumns.flatMap((column) => {
    const words = row[column].place && placeWords(row[column].place)
    return words ? [{ label: columnLabel(column), words }] : []
  })

const placesOfGoal = (goal: FormGoal): readonly PlaceLine[] =>
  Object.entries(goal.places).flatMap(([column, place]) => {
    const words = placeWords(place)
    return words ? [{ label: columnLabel(column), words }] : []
  })

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
    showsProgress: form.phase !== 'initial' || form.goals.some(({ rows }) => rows.some((row) => row.progress.text !== '')),
    goals: form.goals.map((goal, index) => ({
      anchor: goalAnchor(index),
      goal,
      grade: showGrade(scale, form.phase, goal.selfEvaluation || null),
      rows: goal.rows.map((row) => ({
        row,
        notes: notesOfRow(placed, row.key),
        places: showsPlaces ? placesOfRow(row) : [],
      })),
      notes: notesAt(placed, (slot) => slot.kind === 'goal' && slot.goal === goal.key),
      places: showsPlaces ? placesOfGoal(goal) : [],
    })),
    notes: placed.map(({ note }) => note),
    notesOfSheet: notesAt(placed, ({ kind }) => kind === 'sheet'),
  }
}
