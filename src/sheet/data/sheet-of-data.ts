import type { ActionItem, ActionStep, Goal, Sheet } from '../sheet.ts'
import type { DataGoal, DataItem, DataSheet, DataStep } from './data-sheet.ts'

// Chosen one by one: what a data file has beside the words must not ride along into a sheet that is kept.

const stepOf = (step: DataStep): ActionStep => ({
  ...(step.id !== undefined && { id: step.id }),
  mark: step.mark,
  action: step.action,
  target: step.target,
  progress: step.progress,
  ...(step.section !== undefined && { section: step.section }),
  ...(step.extra !== undefined && { extra: step.extra }),
  ...(step.places !== undefined && { places: step.places }),
})

const itemOf = (item: DataItem): ActionItem => ({
  ...(item.id !== undefined && { id: item.id }),
  mark: item.mark,
  title: item.title,
  continuity: item.continuity,
  target: item.target,
  progress: item.progress,
  steps: item.steps.map(stepOf),
  ...(item.extra !== undefined && { extra: item.extra }),
  ...(item.places !== undefined && { places: item.places }),
})

const goalOf = (goal: DataGoal): Goal => ({
  ...(goal.id !== undefined && { id: goal.id }),
  number: goal.number,
  title: goal.title,
  selfEvaluation: goal.selfEvaluation,
  ...(goal.selfEvaluationRemark !== undefined && { selfEvaluationRemark: goal.selfEvaluationRemark }),
  items: goal.items.map(itemOf),
  ...(goal.extra !== undefined && { extra: goal.extra }),
  ...(goal.places !== undefined && { places: goal.places }),
})

/** The sheet itself of a sheet as data: words, marks, grades, ids and places, without readings, measures and terms. */
export const sheetOfData = (data: DataSheet): Sheet => ({
  ...(data.id !== undefined && { id: data.id }),
  title: data.title,
  fiscalYear: data.fiscalYear,
  phase: data.phase,
  departments: data.departments,
  ...(data.source !== undefined && { source: data.source }),
  goals: data.goals.map(goalOf),
})
