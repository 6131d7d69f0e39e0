import type { MeasureRefusal } from '../../sheet/measure-refusal.ts'
import { type CorrectionFieldName, fieldOfCorrection } from '../../view/message/correction-field.ts'
import { measureRefusalMessage } from '../../view/message/measure-refusal.ts'
import { refusalMessage } from '../../view/message/refusal-message.ts'
import type { ConfirmMeasureRefusal } from '../../workflow/confirm-measure.ts'
import type { CorrectMeasureRefusal } from '../../workflow/correct-measure.ts'
import type { UndoMeasureDecisionRefusal } from '../../workflow/undo-measure-decision.ts'

export type DecisionRefusal = ConfirmMeasureRefusal | CorrectMeasureRefusal | UndoMeasureDecisionRefusal

/** Why a decision was not taken, as the line's page says it. */
export type DecisionProblem = {
  readonly status: 403 | 404 | 409 | 422
  readonly words: string
  readonly wrongField: CorrectionFieldName | null
}

const statuses: Readonly<Record<DecisionRefusal['kind'], DecisionProblem['status']>> = {
  'city-not-found': 404,
  'not-permitted': 403,
  'sheet-not-found': 404,
  'part-not-found': 404,
  'measure-not-found': 404,
  'not-editable': 409,
  'changed-by-other': 409,
  'measure-changed-by-other': 409,
  'nothing-changed': 422,
  'value-not-valid': 422,
}

const isMeasureRefusal = (refusal: DecisionRefusal): refusal is MeasureRefusal =>
  refusal.kind === 'measure-not-found' ||
  refusal.kind === 'measure-changed-by-other' ||
  refusal.kind === 'value-not-valid'

/** A refused decision in plain words, with its HTTP status. */
export const decisionProblem = (refusal: DecisionRefusal): DecisionProblem => ({
  status: statuses[refusal.kind],
  words: isMeasureRefusal(refusal) ? measureRefusalMessage(refusal) : refusalMessage(refusal),
  wrongField: refusal.kind === 'value-not-valid' ? fieldOfCorrection[refusal.field] : null,
})
