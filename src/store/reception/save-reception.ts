import type { ReceivedFile } from '../../sheet/reception.ts'
import type { Trace } from '../draft/save-content.ts'
import { inBatches } from '../in-batches.ts'
import { toJson } from '../json-text.ts'
import type { Writer } from '../store.ts'

export type NewReception = {
  readonly id: string
  readonly title: string
  readonly passedOver: readonly string[]
  readonly jobId: string | null
  readonly trace: Trace
  /** In their order, each first one before those that are the same. */
  readonly files: readonly Omit<ReceivedFile, 'receptionId' | 'position' | 'isSetAside' | 'version' | 'hasDocument'>[]
}

/** Writes a drop of files; their bytes have been stored before. */
export const saveReception = async (tx: Writer, city: string, reception: NewReception): Promise<void> => {
  const { id, title, passedOver, jobId, trace, files } = reception
  await tx
    .insertInto('reception')
    .values({
      city,
      id,
      title,
      passed_over: toJson(passedOver),
      job: jobId,
      actor: trace.actorId,
      actor_name: trace.actor,
      means: trace.means,
      created_at: trace.at,
    })
    .execute()
  const rows = files.map((file, position) => ({
    city,
    id: file.id,
    reception: id,
    position,
    path: file.path,
    name: file.name,
    size: file.sizeInBytes,
    sha256: file.sha256,
    stored_file: file.storedFileId,
    state: file.state,
    tries: 0,
    same_as: file.sameAs,
    findings: toJson(file.findings),
    set_aside: 0,
    version: 1,
  }))
  await inBatches(rows, (batch) => tx.insertInto('received_file').values(batch).execute())
}
