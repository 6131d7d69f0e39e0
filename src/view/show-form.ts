import { fiscalYearName } from '../base/wareki.ts'
import type { OfficialForm } from '../sheet/official-form.ts'
import type { Phase } from '../sheet/phase.ts'
import type { Grade, SelfEvaluationScale } from '../sheet/self-evaluation.ts'
import type { Sheet } from '../sheet/sheet.ts'
import { formColumns, formHeadings } from './form-column.ts'
import { formGoal } from './form-goal.ts'
import type { FormColumn, FormSelfEvaluation, FormView } from './form-view.ts'

const gradesOf = (scale: SelfEvaluationScale | null): readonly Grade[] =>
  scale ? [...scale.grades, scale.notJudgeable] : []

const showSelfEvaluation = (
  sheet: Sheet,
  { selfEvaluation: { label, phases, place } }: OfficialForm,
  { phase, grades, columns }: { phase: Phase; grades: readonly Grade[]; columns: readonly FormColumn[] },
): FormSelfEvaluation => ({
  label,
  isShown: phases.includes(phase) || sheet.goals.some(({ selfEvaluation }) => selfEvaluation !== null),
  place: columns.some(({ role }) => role === 'grade') ? 'column' : place,
  grades: grades.map(({ mark }) => mark),
})

/**
 * Lays a sheet out in a city's form. The title is the sheet's own where it has one, else the form's for the phase. Nothing
 * of the sheet is left out: a column with words in it is shown, whether the form names it in this phase or not.
 */
export const showForm = (sheet: Sheet, form: OfficialForm, scale: SelfEvaluationScale | null = null): FormView => {
  const phase = sheet.phase ?? 'midyear'
  const columns = formColumns(sheet, form)
  const grades = gradesOf(scale)
  const selfEvaluation = showSelfEvaluation(sheet, form, { phase, grades, columns })
  return {
    title: sheet.title || form.titles[phase],
    phase,
    departmentLabel: form.departmentLabel,
    departments: sheet.departments.join('・'),
    yearLine: sheet.fiscalYear === null ? '' : form.yearLine.replace('{year}', fiscalYearName(sheet.fiscalYear)),
    goalLabel: form.goalLabel,
    goalNumber: form.goalNumber,
    selfEvaluation,
    headings: formHeadings(form, phase),
    columns,
    legend: form.showsLegend ? grades : [],
    notes: form.notes,
    font: form.font,
    paper: form.paper,
    repeatsHeader: form.repeatsHeader,
    goals: sheet.goals.map((goal, index) => formGoal(goal, index, { form, phase, columns, selfEvaluation })),
  }
}
