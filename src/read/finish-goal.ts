import type { Place } from '../base/place.ts'
import type { Phase } from '../sheet/phase.ts'
import type { ActionItem, ActionStep, Goal } from '../sheet/sheet.ts'
import type { SheetFinding } from '../sheet/sheet-finding.ts'
import { type DraftItem, type DraftStep, joinPieces, type Piece } from './draft-item.ts'
import type { DraftGoal } from './read-goal.ts'
import { doubtOf } from './reading-doubt.ts'

const placesOf = <Column extends string>(
  columns: Readonly<Record<Column, readonly Piece[]>>,
): Partial<Record<Column, Place>> => {
  const places: Partial<Record<Column, Place>> = {}
  for (const column in columns) {
    const place = columns[column][0]?.place
    if (place) places[column] = place
  }
  return places
}

const extraOf = ({ extra }: Pick<DraftItem, 'extra'>) => (extra.size > 0 ? { extra: Object.fromEntries(extra) } : {})

const finishStep = (step: DraftStep): ActionStep => ({
  mark: step.mark,
  action: joinPieces(step.action),
  target: joinPieces(step.target),
  progress: joinPieces(step.progress),
  ...(step.section !== null && { section: step.section }),
  ...extraOf(step),
  places: placesOf({ action: step.action, target: step.target, progress: step.progress }),
})

const finishItem = (item: DraftItem): ActionItem => ({
  mark: item.mark,
  title: joinPieces(item.title),
  continuity: item.continuity,
  target: joinPieces(item.target),
  progress: joinPieces(item.progress),
  steps: item.steps.map(finishStep),
  ...extraOf(item),
  places: placesOf({ title: item.title, target: item.target, progress: item.progress }),
})

/** A goal as it stands in the sheet, with the number counted for it. */
export const finishGoal = (draft: DraftGoal, number: number | null): Goal => ({
  number,
  title: draft.title,
  selfEvaluation: draft.selfEvaluation,
  ...(draft.remark !== null && { selfEvaluationRemark: draft.remark }),
  items: draft.items.map(finishItem),
  ...extraOf(draft),
  places: {
    ...(draft.numberPlace && { number: draft.numberPlace }),
    ...(draft.titlePlace && { title: draft.titlePlace }),
    ...(draft.grade && { selfEvaluation: draft.grade.place }),
  },
})

const firstPlace = (draft: DraftGoal): Place =>
  draft.titlePlace ?? draft.numberPlace ?? draft.rows[0]?.[0]?.cell.place ?? {}

/** What is missing at the head of a goal. A first setting of goals does not ask for a self-evaluation. */
export const findHeadDoubts = (
  draft: DraftGoal,
  number: number | null,
  phase: Phase | null,
  asksGrade: boolean,
): readonly SheetFinding[] => {
  const place = firstPlace(draft)
  const doubts: SheetFinding[] = []
  if (draft.number === null)
    doubts.push(doubtOf('goal-number-missing', place, { column: 'number' }, number === null ? {} : { number }))
  if (draft.title === null) doubts.push(doubtOf('goal-title-missing', place, { column: 'title' }))
  if (draft.selfEvaluation === null && draft.remark === null && asksGrade && phase !== 'initial') {
    doubts.push(doubtOf('self-evaluation-missing', place, { column: 'selfEvaluation' }))
  }
  return doubts
}
