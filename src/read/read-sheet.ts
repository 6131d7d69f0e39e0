import type { Phase } from '../sheet/phase.ts'
import type { Sheet } from '../sheet/sheet.ts'
import type { SheetFinding } from '../sheet/sheet-finding.ts'
import { countGoalNumbers } from './count-goal-numbers.ts'
import { type DividedGoals, divideGoals } from './divide-goals.ts'
import { findGoalDoubts } from './find-goal-doubts.ts'
import { findPhase } from './find-phase.ts'
import { findHeadDoubts, finishGoal } from './finish-goal.ts'
import type { Form } from './form.ts'
import type { FormHead } from './form-head.ts'
import { gradeHeadingOfGoals } from './grades-of-goals.ts'
import { levelsOfGoals } from './levels-of-goals.ts'
import { readGoal } from './read-goal.ts'
import { doubtOf } from './reading-doubt.ts'

export type SheetRead = { readonly sheet: Sheet | null; readonly findings: readonly SheetFinding[] }

const firstOf = <Value>(forms: readonly Form[], pick: (head: FormHead) => Value | null): Value | null =>
  forms.map(({ head }) => pick(head)).find((value) => value !== null) ?? null

/** The phase by the columns, where no title names it: a heading 中間実績, or no column for progress at all. */
const phaseOfColumns = ({ headings, goals }: DividedGoals): Phase | null => {
  const progress = headings.filter(({ role }) => role === 'progress')
  const roles = new Set(goals.flatMap(({ rows }) => rows.flatMap((row) => row.map(({ role }) => role))))
  const asksNoReport = progress.length === 0 && !roles.has('progress')
  if (asksNoReport && (headings.length > 0 || roles.has('target'))) return 'initial'
  const named = new Set(progress.map(({ group, heading }) => findPhase(`${group ?? ''} ${heading}`)))
  // A form with a column for each half says nothing of when it was filled in.
  return named.size === 1 ? ([...named][0] ?? null) : null
}

/** Reads the pages of one sheet. `sheet` is null where there is no goal among their rows. */
export const readSheet = (forms: readonly Form[], source: string): SheetRead => {
  const divided = divideGoals(forms.flatMap(({ rows }) => rows))
  const { goals: blocks } = divided
  if (!isSheet(forms, divided)) return { sheet: null, findings: [] }
  const levels = levelsOfGoals(blocks)
  const gradeHeading = gradeHeadingOfGoals(blocks)
  const drafts = blocks.map((block, index) =>
    readGoal(block, { levels: levels[index] ?? { item: null, step: null, isUnmarked: false }, gradeHeading }),
  )
  const numbers = countGoalNumbers(drafts)
  const printedPhase = firstOf(forms, ({ phase }) => phase)
  const phase = printedPhase ?? phaseOfColumns(divided)
  const asksGrade = drafts.some((draft) => draft.asksGrade || draft.selfEvaluation !== null)
  const findings = drafts.flatMap((draft, index) => {
    const number = numbers[index] ?? null
    const own = [...draft.findings, ...findHeadDoubts(draft, number, phase, asksGrade), ...findGoalDoubts(draft)]
    return own.map((finding) => ({
      ...finding,
      place: { ...finding.place, goal: number === null ? `?${index + 1}` : String(number) },
    }))
  })
  const sheet: Sheet = {
    title: firstOf(forms, ({ title }) => title) ?? '',
    fiscalYear: firstOf(forms, ({ fiscalYear }) => fiscalYear),
    phase,
    departments: forms.find(({ head }) => head.departments.length > 0)?.head.departments ?? [],
    source,
    goals: drafts.map((draft, index) => finishGoal(draft, numbers[index] ?? null)),
  }
  return { sheet, findings: [...findFormDoubts(sheet, forms, printedPhase), ...divided.findings, ...findings] }
}

/** Words alone are no sheet: there must be a form's title or a heading, and something under it. */
const isSheet = (forms: readonly Form[], { goals, headings }: DividedGoals): boolean => {
  const rows = goals.reduce((sum, goal) => sum + goal.rows.length, 0)
  const isNamed =
    headings.length > 0 ||
    forms.some(({ head }) => head.title !== null || head.departments.length > 0) ||
    goals.some(({ title }) => title !== null)
  return goals.length > 0 && isNamed && (rows > 0 || goals.some(({ title }) => title !== null))
}

const findFormDoubts = (sheet: Sheet, forms: readonly Form[], printedPhase: Phase | null): readonly SheetFinding[] => {
  const place = forms[0]?.head.titlePlace ?? { ...(sheet.source && { source: sheet.source }) }
  const doubts: SheetFinding[] = []
  if (sheet.fiscalYear === null) doubts.push(doubtOf('fiscal-year-missing', place, { column: 'fiscalYear' }))
  if (printedPhase === null) {
    const doubt = doubtOf('phase-missing', place, { column: 'phase' })
    doubts.push(sheet.phase ? { ...doubt, proposal: sheet.phase } : doubt)
  }
  if (sheet.departments.length === 0) doubts.push(doubtOf('department-missing', place, { column: 'departments' }))
  for (const { head } of forms) {
    for (const { text, place: at } of head.others) doubts.push(doubtOf('words-not-placed', at, {}, { words: text }))
  }
  return doubts
}
