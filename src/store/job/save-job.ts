import type { Job, JobKind } from '../../sheet/job.ts'
import type { Trace } from '../draft/save-content.ts'
import { toJson } from '../json-text.ts'
import { announce } from '../notice.ts'
import type { Writer } from '../store.ts'

export type NewJob<Kind extends JobKind = JobKind> = Pick<Job<Kind>, 'id' | 'kind' | 'payload'> & {
  /** Another job of this kind with the same key is this job: it is not written again. Null: it is always another one. */
  readonly dedupeKey: string | null
  /** An instant before which it is not begun; null: at once. */
  readonly notBefore: string | null
  readonly trace: Trace
}

/** Writes a job in the transaction that causes it, and wakes who does it. Gives its id, or that of the one there already. */
export const saveJob = async <Kind extends JobKind>(tx: Writer, city: string, job: NewJob<Kind>): Promise<string> => {
  const { id, kind, payload, dedupeKey, notBefore, trace } = job
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('job')
    .values({
      city,
      id,
      kind,
      dedupe_key: dedupeKey,
      payload: toJson(payload),
      state: 'waiting',
      progress_done: 0,
      claims: 0,
      failures: 0,
      cancel_asked: 0,
      not_before: notBefore,
      actor: trace.actorId,
      actor_name: trace.actor,
      means: trace.means,
      created_at: trace.at,
    })
    .onConflict((conflict) => conflict.columns(['city', 'kind', 'dedupe_key']).doNothing())
    .executeTakeFirst()
  announce(tx, 'job')
  if ((numInsertedOrUpdatedRows ?? 0n) > 0n) return id
  const { id: existing } = await tx
    .selectFrom('job')
    .select('id')
    .where('city', '=', city)
    .where('kind', '=', kind)
    .where('dedupe_key', '=', dedupeKey)
    .executeTakeFirstOrThrow()
  return existing
}
