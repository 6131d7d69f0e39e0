import { createHash } from 'node:crypto'
import type { KeptSheet, PublishedSheet } from '../sheet/kept-sheet.ts'
import type { PublishedMeasures } from '../sheet/published-measure.ts'
import type { ActionItem, ActionStep, ExtraColumns, Goal, Sheet } from '../sheet/sheet.ts'
import { canonicalJson } from './canonical-json.ts'

// Chosen one by one, so that tomorrow's property does not leak. The file a sheet came from and the places in it are the
// office's own and stay behind.

type Extra = { readonly extra?: ExtraColumns }
const frozenExtra = ({ extra }: Extra): Extra => (extra ? { extra } : {})

const frozenStep = (step: ActionStep): ActionStep => ({
  ...(step.id !== undefined && { id: step.id }),
  mark: step.mark,
  action: step.action,
  target: step.target,
  progress: step.progress,
  ...(step.section !== undefined && { section: step.section }),
  ...frozenExtra(step),
})

const frozenItem = (item: ActionItem): ActionItem => ({
  ...(item.id !== undefined && { id: item.id }),
  mark: item.mark,
  title: item.title,
  continuity: item.continuity,
  target: item.target,
  progress: item.progress,
  steps: item.steps.map(frozenStep),
  ...frozenExtra(item),
})

const frozenGoal = (goal: Goal): Goal => ({
  ...(goal.id !== undefined && { id: goal.id }),
  number: goal.number,
  title: goal.title,
  selfEvaluation: goal.selfEvaluation,
  ...(goal.selfEvaluationRemark !== undefined && { selfEvaluationRemark: goal.selfEvaluationRemark }),
  items: goal.items.map(frozenItem),
  ...frozenExtra(goal),
})

const frozenSheet = (sheet: Sheet): Sheet => ({
  ...(sheet.id !== undefined && { id: sheet.id }),
  title: sheet.title,
  fiscalYear: sheet.fiscalYear,
  phase: sheet.phase,
  departments: sheet.departments,
  goals: sheet.goals.map(frozenGoal),
})

/** The hash of a published version's content: anybody who has the content can compute it again. */
const hashOf = (content: unknown): string => createHash('sha256').update(canonicalJson(content)).digest('hex')

/** A kept sheet and its measures as citizens will see them from now on, with the hash of this content. */
export const freezeSheet = (
  kept: KeptSheet,
  measures: PublishedMeasures,
  as: Pick<PublishedSheet, 'version' | 'publishedAt' | 'correctionNote'>,
): PublishedSheet => {
  const content = {
    sheetId: kept.id,
    fiscalYear: kept.fiscalYear,
    phase: kept.phase,
    departments: kept.departments,
    sheet: frozenSheet(kept.sheet),
    measures,
  }
  return { ...content, ...as, hash: hashOf(content) }
}
