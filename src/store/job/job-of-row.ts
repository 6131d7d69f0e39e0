import type { Selectable } from 'kysely'
import type { Job } from '../../sheet/job.ts'
import { fromJson } from '../json-text.ts'
import type { Tables } from '../schema.ts'

/** A job as its row keeps it. */
export const jobOfRow = (row: Selectable<Tables['job']>): Job => ({
  id: row.id,
  kind: row.kind,
  payload: fromJson(row.payload),
  state: row.state,
  progress: { done: row.progress_done, all: row.progress_all, word: row.progress_word },
  claims: row.claims,
  failures: row.failures,
  problem: row.problem,
  outcome: row.outcome === null ? null : fromJson(row.outcome),
  isCancelAsked: row.cancel_asked !== 0,
  actorId: row.actor,
  actor: row.actor_name,
  means: row.means,
  createdAt: row.created_at,
  endedAt: row.ended_at,
})
