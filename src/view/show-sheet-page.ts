import { type FindingLevel, findingLevels } from '../base/finding.ts'
import { asOfDate, type FiscalYear } from '../sheet/fiscal-year.ts'
import type { SelfEvaluationScale } from '../sheet/self-evaluation.ts'
import type { SheetFinding } from '../sheet/sheet-finding.ts'
import type { LineAddress } from './address.ts'
import { findSlot, type GoalPart, type Slot } from './find-slot.ts'
import type { FormCell, FormColumn, FormGoal, FormRow, FormUnderLine, FormView } from './form-view.ts'
import { columnLabel } from './message/column-label.ts'
import { findingMessage } from './message/finding-message.ts'
import { partName } from './message/part-name.ts'
import { sourceName } from './message/source-name.ts'
import { showAsOf } from './show-as-of.ts'
import { type GoalLine, goalAnchor, showGoalLines } from './show-goal-lines.ts'
import { type GradeView, showGrade } from './show-grade.ts'
import { type LineView, showLine } from './show-line.ts'
import type { MeasuredTexts } from './show-measure.ts'
import { type StandingTally, showStandingTally, tallyLines } from './show-standing-tally.ts'
import type { ShownLines } from './shown-measure.ts'

/** A sheet in one phase as its page shows it: the official form, with what staff need laid lightly over it. */
export type SheetPage = {
  readonly form: FormView
  /** How the lines stand, once something is reported; null in 当初. */
  readonly tally: StandingTally | null
  /** How many measures with a number there are, and how many of them somebody has confirmed; null for citizens. */
  readonly confirmed: { readonly all: number; readonly done: number } | null
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
  /** Whether grade and remark stand in the goal's head; else, where they are asked, they stand under its rows. */
  readonly gradeInHead: boolean
  /** What the city's own columns say of the whole goal, with their headings. */
  readonly facts: readonly FormUnderLine[]
  /** The columns of the goal's rows. */
  readonly columns: readonly FormColumn[]
  readonly under: readonly FormUnderLine[]
  readonly tally: StandingTally | null
  readonly rows: readonly SheetPageRow[]
  readonly notes: Readonly<Record<GoalPart, readonly FindingNote[]>>
  /** Where the head's words stand: 「題名：報告.txt 3行目」. */
  readonly place: string | null
}

export type SheetPageRow = {
  readonly row: FormRow
  /** One for each of the goal's columns. */
  readonly cells: readonly SheetPageCell[]
  /** What is understood of the line; null where nothing is reported. */
  readonly line: LineView | null
}

export type SheetPageCell = {
  readonly column: FormColumn
  readonly cell: FormCell
  readonly notes: readonly FindingNote[]
  /** Where the cell's words stand in the file they came from: 「報告.txt 12行目」. */
  readonly place: string | null
}

/** A finding as a note on the page; `anchor` is where the list of findings leads to. */
export type FindingNote = {
  readonly anchor: string
  readonly level: FindingLevel
  readonly where: string
  readonly message: string
  readonly proposal: string | null
}

/** What is laid over the form. */
export type SheetPageDepth = {
  readonly scale: SelfEvaluationScale | null
  readonly fiscalYear: FiscalYear
  readonly lines: ShownLines
  /** Empty for citizens. */
  readonly findings: readonly SheetFinding[]
  /** Where the words stand in the file they came from; not for citizens. */
  readonly showsPlaces: boolean
  /** Which sheet this is, where staff may confirm and correct what was read; null for citizens. */
  readonly decides: Omit<LineAddress, 'partId'> | null
}

/** What only staff see, left out: findings, the file it came from, decisions about readings. */
export const withoutDepth = { findings: [], showsPlaces: false, decides: null } as const

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

const notesOfGoal = (
  placed: readonly Placed[],
  { key }: FormGoal,
  { selfEvaluation: { isShown } }: FormView,
): SheetPageGoal['notes'] => {
  const at = (parts: readonly GoalPart[]) =>
    notesAt(placed, (slot) => slot.kind === 'goal' && slot.goal === key && parts.includes(slot.part))
  // Where no self-evaluation is shown, what is odd about it stands beside the title.
  return isShown
    ? { title: at(['title']), selfEvaluation: at(['selfEvaluation']) }
    : { title: at(['title', 'selfEvaluation']), selfEvaluation: [] }
}

const placeOfGoal = (goal: FormGoal): string | null =>
  Object.entries(goal.places)
    .filter(([, place]) => sourceName(place) !== '')
    .map(([column, place]) => `${columnLabel(column)}：${sourceName(place)}`)
    .join('、') || null

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

type Laid = Omit<SheetPageDepth, 'findings'> & { readonly form: FormView; readonly placed: readonly Placed[] }

const textsOf = (row: FormRow, { form, fiscalYear }: Laid): MeasuredTexts => ({
  action: row.action.text,
  target: row.target.text,
  progress: row.progress.text,
  headings: form.headings,
  fiscalYear,
  asOf: asOfDate(fiscalYear, form.phase),
})

const emptyCell: FormCell = { mark: '', text: '', place: null }

const pageCells = (row: FormRow, columns: readonly FormColumn[], laid: Laid): readonly SheetPageCell[] => {
  const columnFor = (named: string) => (columns.some(({ key }) => key === named) ? named : 'action')
  return columns.map((column) => {
    const cell = row.cells[column.key] ?? emptyCell
    return {
      column,
      cell,
      notes: notesAt(
        laid.placed,
        (slot) => slot.kind === 'cell' && slot.row === row.key && columnFor(slot.column) === column.key,
      ),
      place: (laid.showsPlaces && cell.place && sourceName(cell.place)) || null,
    }
  })
}

const pageRow = (row: FormRow, columns: readonly FormColumn[], laid: Laid): SheetPageRow => {
  const line = laid.lines.get(row.key)
  return {
    row,
    cells: pageCells(row, columns, laid),
    line: line ? showLine(line, textsOf(row, laid), { partId: row.key, decides: laid.decides }) : null,
  }
}

/** How those of the rows stand that set or report something. Nothing is counted before something is reported or read. */
const tallyOf = (rows: readonly FormRow[], { lines, form, fiscalYear }: Laid): StandingTally | null => {
  const measured = rows.flatMap(({ key }) => lines.get(key) ?? [])
  if (form.phase === 'initial' || measured.length === 0) return null
  const tally = tallyLines(measured.map(({ measures }) => measures.map(({ measure }) => measure)))
  return showStandingTally(tally, showAsOf(asOfDate(fiscalYear, form.phase), fiscalYear))
}

// Each goal is a table of its own on the page: what holds for the whole goal stands in its head instead of a tall cell.
const headOf = (goal: FormGoal, form: FormView): Pick<SheetPageGoal, 'gradeInHead' | 'facts' | 'columns' | 'under'> => {
  const { isShown, place } = form.selfEvaluation
  const gradeInHead = isShown && place !== 'below-rows'
  const facts = form.columns.flatMap(({ key, role, heading }) => {
    const cell = goal.cells[key]
    return cell && role === 'extra' ? [{ key, role, label: heading, text: cell.text }] : []
  })
  return {
    gradeInHead,
    facts,
    columns: form.columns.filter(({ key, role }) => role !== 'grade' && role !== 'remark' && !goal.cells[key]),
    under: goal.under.filter(({ role }) => role === 'extra' || !gradeInHead),
  }
}

const pageGoal = (goal: FormGoal, index: number, laid: Laid): SheetPageGoal => {
  const head = headOf(goal, laid.form)
  return {
    anchor: goalAnchor(index),
    goal,
    grade: showGrade(laid.scale, laid.form.phase, goal.selfEvaluation || null),
    ...head,
    tally: tallyOf(goal.rows, laid),
    rows: goal.rows.map((row) => pageRow(row, head.columns, laid)),
    notes: notesOfGoal(laid.placed, goal, laid.form),
    place: laid.showsPlaces ? placeOfGoal(goal) : null,
  }
}

const confirmedOf = ({ lines, decides }: Laid): SheetPage['confirmed'] => {
  if (decides === null) return null
  const numbers = [...lines.values()]
    .flatMap(({ measures }) => measures)
    .filter(({ measure }) => measure.target !== null)
  return { all: numbers.length, done: numbers.filter(({ decision }) => decision !== null).length }
}

/** Lays over a form what is understood of it, findings and source places. Every finding has its place; none is left out. */
export const showSheetPage = (form: FormView, { findings, ...depth }: SheetPageDepth): SheetPage => {
  const placed = findings
    .toSorted((a, b) => findingLevels.indexOf(a.level) - findingLevels.indexOf(b.level))
    .map((finding, index) => placedNote(form, finding, index))
  const laid = { ...depth, form, placed }
  return {
    form,
    tally: tallyOf(
      form.goals.flatMap(({ rows }) => rows),
      laid,
    ),
    confirmed: confirmedOf(laid),
    goals: form.goals.map((goal, index) => pageGoal(goal, index, laid)),
    goalLines: goalLinesOf(form, depth.scale),
    notes: placed.map(({ note }) => note),
    notesOfSheet: notesAt(placed, ({ kind }) => kind === 'sheet'),
    showsPlaces: depth.showsPlaces,
  }
}
