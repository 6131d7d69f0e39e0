import type { MeasureDecision } from '../../sheet/measure-decision.ts'
import type { Phase } from '../../sheet/phase.ts'
import { fromJson } from '../json-text.ts'
import type { Reader } from '../store.ts'

/** Some phases of some sheets; with `partId` one line of them. */
export type PhaseScope = {
  readonly sheetIds: readonly string[]
  readonly phases: readonly Phase[]
  readonly partId?: string
}

/** A decision with the line it was taken on. */
export type PlacedDecision = { readonly sheetId: string; readonly phase: Phase; readonly partId: string } & {
  readonly decision: MeasureDecision
}

/**
 * Every decision about measures, oldest first, those taken back too: the whole history, for
 * `findMeasureDecisions(db, city, { sheetIds: [sheetId], phases: ['midyear'] })`.
 */
export const findMeasureDecisions = async (
  db: Reader,
  city: string,
  { sheetIds, phases, partId }: PhaseScope,
): Promise<readonly PlacedDecision[]> => {
  const rows = await db
    .selectFrom('measure_decision')
    .selectAll()
    .where('city', '=', city)
    .where('sheet', 'in', sheetIds)
    .where('phase', 'in', phases)
    .$if(partId !== undefined, (query) => query.where('part', '=', partId ?? ''))
    .orderBy('at')
    .orderBy('id')
    .execute()
  const undone = new Map(rows.flatMap((row) => (row.undoes === null ? [] : [[row.undoes, row] as const])))
  return rows.flatMap(({ kind, decision, ...row }) => {
    if (kind === 'undo' || decision === null) return []
    const undo = undone.get(row.id)
    return {
      sheetId: row.sheet,
      phase: row.phase,
      partId: row.part,
      decision: {
        id: row.id,
        kind,
        position: row.position,
        versions: { target: row.target_version, progress: row.progress_version },
        ...fromJson(decision),
        actorId: row.actor,
        actor: row.actor_name,
        means: row.means,
        at: row.at,
        undone: undo ? { actor: undo.actor_name, at: undo.at } : null,
      },
    }
  })
}
