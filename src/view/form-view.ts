import type { Place } from '../base/place.ts'
import { fiscalYearName } from '../base/wareki.ts'
import type { OfficialForm } from '../sheet/official-form.ts'
import type { Phase } from '../sheet/phase.ts'
import type { ActionItem, ActionStep, Goal, Sheet } from '../sheet/sheet.ts'

/** A sheet laid out as the official form: what the page, the workbook and the PDF all show. */
export type FormView = {
  readonly title: string
  readonly phase: Phase
  readonly departmentLabel: string
  readonly departments: string
  readonly yearLine: string
  readonly goalLabel: string
  readonly selfEvaluationLabel: string
  readonly headings: OfficialForm['headings']
  readonly goals: readonly FormGoal[]
}

export type FormGoal = {
  readonly key: string
  readonly number: string
  readonly title: string
  readonly selfEvaluation: string
  readonly selfEvaluationRemark: string
  readonly rows: readonly FormRow[]
  readonly places: NonNullable<Goal['places']>
}

/** One line of the form: an item (①) or one of its steps ((1)). Target and progress of one mark share the line. */
export type FormRow = {
  readonly key: string
  readonly level: 'item' | 'step'
  readonly mark: string
  /** The item's title (with its 継続 or 新規 mark), or the step's action. */
  readonly action: FormCell
  readonly target: FormCell
  readonly progress: FormCell
}

export type FormCell = { readonly text: string; readonly place: Place | null }

const continuityMarks = { new: '（新規）', continued: '（継続）' } as const

const cell = (text: string | null, place: Place | undefined): FormCell => ({ text: text ?? '', place: place ?? null })

/** 「空き家の持ち主への支援（継続）」: the title with its mark, as the form has it; a mark in the title stays the only one. */
const itemTitle = (item: ActionItem): string | null => {
  if (!item.continuity) return item.title
  const mark = continuityMarks[item.continuity]
  return item.title?.endsWith(mark) ? item.title : `${item.title ?? ''}${mark}`
}

const itemRow = (item: ActionItem, key: string): FormRow => ({
  key,
  level: 'item',
  mark: item.mark ?? '',
  action: cell(itemTitle(item), item.places?.title),
  target: cell(item.target, item.places?.target),
  progress: cell(item.progress, item.places?.progress),
})

const stepRow = (step: ActionStep, key: string): FormRow => ({
  key,
  level: 'step',
  mark: step.mark ?? '',
  action: cell(step.action, step.places?.action),
  target: cell(step.target, step.places?.target),
  progress: cell(step.progress, step.places?.progress),
})

const formGoal = (goal: Goal, index: number): FormGoal => ({
  key: goal.id ?? `goal-${index + 1}`,
  number: goal.number === null ? '' : String(goal.number),
  title: goal.title ?? '',
  selfEvaluation: goal.selfEvaluation ?? '',
  selfEvaluationRemark: goal.selfEvaluationRemark ?? '',
  rows: goal.items.flatMap((item, itemIndex) => {
    const key = item.id ?? `goal-${index + 1}-item-${itemIndex + 1}`
    return [
      itemRow(item, key),
      ...item.steps.map((step, stepIndex) => stepRow(step, step.id ?? `${key}-step-${stepIndex + 1}`)),
    ]
  }),
  places: goal.places ?? {},
})

/** Lays a sheet out in a city's form. The title is the sheet's own where it has one, else the form's for the phase. */
export const showForm = (sheet: Sheet, form: OfficialForm): FormView => ({
  title: sheet.title || form.titles[sheet.phase ?? 'midyear'],
  phase: sheet.phase ?? 'midyear',
  departmentLabel: form.departmentLabel,
  departments: sheet.departments.join('・'),
  yearLine: sheet.fiscalYear === null ? '' : form.yearLine.replace('{year}', fiscalYearName(sheet.fiscalYear)),
  goalLabel: form.goalLabel,
  selfEvaluationLabel: form.selfEvaluationLabel,
  headings: form.headings,
  goals: sheet.goals.map(formGoal),
})
