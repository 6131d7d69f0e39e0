import { done, type Result, refuse } from '../base/result.ts'
import type { KeptLine } from '../sheet/kept-line.ts'
import type { RefusalOf } from '../sheet/refusal.ts'
import { saveDecisionUndone } from '../store/reading/save-measure-decision.ts'
import { inTurn } from './command.ts'
import { findLineToDecide, type LineKey, type LineRefusal } from './find-measure-seen.ts'
import { auditDecision, lineAfter } from './put-decision.ts'
import type { Actor, Workplace } from './workplace.ts'

export type UndoMeasureDecisionRefusal = LineRefusal | RefusalOf<'city-not-found' | 'not-permitted'>

/**
 * Takes a decision back that a person sees, in force or stale: what stood before it stands again. It stays in the history
 * with who took it back: `undoMeasureDecision(workplace, actor, { sheetId, phase, partId, decisionId })`.
 */
export const undoMeasureDecision = (
  workplace: Workplace,
  actor: Actor,
  { decisionId, ...key }: LineKey & { readonly decisionId: string },
): Promise<Result<KeptLine, UndoMeasureDecisionRefusal>> =>
  inTurn<KeptLine, UndoMeasureDecisionRefusal>(
    workplace,
    actor,
    { deed: 'decide-measure', sheetId: key.sheetId },
    async (command) => {
      const found = await findLineToDecide(command, key)
      if (!found.ok) return found
      const { measures, stale } = found.value
      const shown = [...measures.flatMap((measure) => measure.decision ?? []), ...stale]
      const decision = shown.find(({ id }) => id === decisionId)
      if (!decision) return refuse({ kind: 'measure-changed-by-other' })
      const { tx, city, trace, newId } = command
      await saveDecisionUndone(tx, city, key, { decision, undo: { ...trace, id: newId() } })
      await auditDecision(command, key, 'undo-measure-decision', decision)
      return done(await lineAfter(command, key))
    },
  )
