import { done, type Result, refuse } from '../../base/result.ts'
import type { DeskRefusalOf } from '../../sheet/desk-refusal.ts'
import type { RefusalOf } from '../../sheet/refusal.ts'
import { saveJob } from '../../store/job/save-job.ts'
import { findFilesToRead } from '../../store/reception/find-files-to-read.ts'
import { findReception } from '../../store/reception/find-reception.ts'
import { saveReceptionJob } from '../../store/reception/save-reception-job.ts'
import { inTurn } from '../command.ts'
import type { Actor, Workplace } from '../workplace.ts'

export type ResumeReadingRefusal =
  | DeskRefusalOf<'reception-not-found' | 'reading-under-way' | 'nothing-to-read'>
  | RefusalOf<'city-not-found'>

/** Has the files of a drop read that were left when its reading was cancelled or given up. */
export const resumeReading = (
  workplace: Workplace,
  actor: Actor,
  { receptionId }: { readonly receptionId: string },
): Promise<Result<{ readonly jobId: string }, ResumeReadingRefusal>> =>
  inTurn<{ readonly jobId: string }, ResumeReadingRefusal>(workplace, actor, async ({ tx, city, trace, newId }) => {
    const reception = await findReception(tx, city, receptionId)
    if (!reception) return refuse({ kind: 'reception-not-found' })
    const state = reception.job?.state
    if (state === 'waiting' || state === 'running') return refuse({ kind: 'reading-under-way' })
    if ((await findFilesToRead(tx, city, receptionId)).length === 0) return refuse({ kind: 'nothing-to-read' })
    const job = { kind: 'read-reception', payload: { receptionId }, dedupeKey: null, notBefore: null } as const
    const jobId = await saveJob(tx, city, { ...job, id: newId(), trace })
    await saveReceptionJob(tx, city, { id: receptionId, jobId })
    return done({ jobId })
  })
