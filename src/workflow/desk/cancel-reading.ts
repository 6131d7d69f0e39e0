import { done, type Result, refuse } from '../../base/result.ts'
import type { DeskRefusalOf } from '../../sheet/desk-refusal.ts'
import type { JobState } from '../../sheet/job.ts'
import type { RefusalOf } from '../../sheet/refusal.ts'
import { saveJobCancelled } from '../../store/job/save-job-cancelled.ts'
import { findReception } from '../../store/reception/find-reception.ts'
import { inTurn } from '../command.ts'
import type { Actor, Workplace } from '../workplace.ts'

export type CancelReadingRefusal = DeskRefusalOf<'reception-not-found'> | RefusalOf<'city-not-found'>

/** Stops the reading of a drop after the file it is at; what was read stays, and the rest can be read later. */
export const cancelReading = (
  workplace: Workplace,
  actor: Actor,
  { receptionId }: { readonly receptionId: string },
): Promise<Result<{ readonly state: JobState }, CancelReadingRefusal>> =>
  inTurn<{ readonly state: JobState }, CancelReadingRefusal>(workplace, actor, async ({ tx, city, trace }) => {
    const reception = await findReception(tx, city, receptionId)
    if (!reception?.job) return refuse({ kind: 'reception-not-found' })
    const state = await saveJobCancelled(tx, city, { id: reception.job.id, at: trace.at })
    return state === null ? refuse({ kind: 'reception-not-found' }) : done({ state })
  })
