import type { MeasureDecision } from '../../sheet/measure-decision.ts'
import type { PhaseKey } from '../draft/part.ts'
import { toJson } from '../json-text.ts'
import type { Writer } from '../store.ts'

type LineKey = PhaseKey & { readonly partId: string }

const rowOf = (city: string, { sheetId, phase, partId }: LineKey, decision: Omit<MeasureDecision, 'undone'>) => ({
  city,
  sheet: sheetId,
  phase,
  part: partId,
  id: decision.id,
  position: decision.position,
  target_version: decision.versions.target,
  progress_version: decision.versions.progress,
  actor: decision.actorId,
  actor_name: decision.actor,
  means: decision.means,
  at: decision.at,
})

/** Writes a person's word about a measure; it can never be changed afterwards, only undone by another row. */
export const saveMeasureDecision = async (
  tx: Writer,
  city: string,
  key: LineKey,
  decision: Omit<MeasureDecision, 'undone'>,
): Promise<void> => {
  const { proposed, correction, measure } = decision
  const words = toJson({ proposed, correction, measure })
  await tx
    .insertInto('measure_decision')
    .values({ ...rowOf(city, key, decision), kind: decision.kind, decision: words, undoes: null })
    .execute()
}

/** Writes that a decision is taken back, by whom and when: `undo` has an id of its own. */
export const saveDecisionUndone = async (
  tx: Writer,
  city: string,
  key: LineKey,
  {
    decision,
    undo,
  }: { decision: MeasureDecision; undo: Pick<MeasureDecision, 'id' | 'actorId' | 'actor' | 'means' | 'at'> },
): Promise<void> => {
  await tx
    .insertInto('measure_decision')
    .values({ ...rowOf(city, key, { ...decision, ...undo }), kind: 'undo', decision: null, undoes: decision.id })
    .execute()
}
