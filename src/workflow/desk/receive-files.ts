import { createHash } from 'node:crypto'
import { done, type Result, refuse } from '../../base/result.ts'
import type { DeskRefusalOf } from '../../sheet/desk-refusal.ts'
import type { RefusalOf } from '../../sheet/refusal.ts'
import { saveStoredFile } from '../../store/file/save-stored-file.ts'
import { saveJob } from '../../store/job/save-job.ts'
import { type NewReception, saveReception } from '../../store/reception/save-reception.ts'
import { audit, type Command, inTurn } from '../command.ts'
import { findUnkeepableText } from '../find-unkeepable-text.ts'
import type { Actor, Workplace } from '../workplace.ts'
import type { UnpackArchive } from './desk-tool.ts'
import { mediaTypeOf } from './media-type.ts'
import { type DroppedFile, type UnpackedFile, unpackFiles } from './unpack-files.ts'

/** What one drop may be at most. */
export const dropLimit = { files: 2_000, sizeInBytes: 300 * 1024 * 1024 } as const

export type Drop = {
  /** Each with its path in the folder that was dropped, or its name. */
  readonly files: readonly DroppedFile[]
  readonly unpackArchive: UnpackArchive
}
export type Received = { readonly receptionId: string; readonly jobId: string; readonly fileCount: number }
export type ReceiveFilesRefusal =
  | DeskRefusalOf<'no-files' | 'too-many-files' | 'files-too-large'>
  | RefusalOf<'city-not-found' | 'text-not-keepable'>

const checkDrop = (files: readonly DroppedFile[]): Result<null, ReceiveFilesRefusal> => {
  if (files.length === 0) return refuse({ kind: 'no-files' })
  if (files.length > dropLimit.files)
    return refuse({ kind: 'too-many-files', count: files.length, most: dropLimit.files })
  const sizeInBytes = files.reduce((sum, { bytes }) => sum + bytes.length, 0)
  if (sizeInBytes > dropLimit.sizeInBytes)
    return refuse({ kind: 'files-too-large', sizeInBytes, mostInBytes: dropLimit.sizeInBytes })
  const where = findUnkeepableText(files.map(({ path }) => path))
  return where === null ? done(null) : refuse({ kind: 'text-not-keepable', where: `files.${where}` })
}

/** The common folder, else the first file: 「中間報告」. */
const titleOf = (files: readonly DroppedFile[]): string => {
  const [first] = files
  const folder = first?.path.includes('/') ? first.path.slice(0, first.path.indexOf('/')) : null
  const isCommon = folder !== null && files.every(({ path }) => path.startsWith(`${folder}/`))
  return isCommon ? folder : (first?.path ?? '')
}

type NewFile = NewReception['files'][number]

const fileOf = (command: Command, { path, bytes, refused }: UnpackedFile): NewFile => ({
  id: command.newId(),
  path,
  name: path.slice(path.lastIndexOf('/') + 1),
  sizeInBytes: bytes.length,
  sha256: bytes.length === 0 ? '' : createHash('sha256').update(bytes).digest('hex'),
  storedFileId: null,
  state: refused.length > 0 ? 'refused' : 'waiting',
  sameAs: null,
  findings: refused,
})

const keepBytes = async (command: Command, file: NewFile, bytes: Uint8Array): Promise<NewFile> => {
  const { tx, city, trace, newId } = command
  const { name, sha256 } = file
  const id = newId()
  await saveStoredFile(tx, city, { id, name, mediaType: mediaTypeOf(name), sha256, createdAt: trace.at, bytes })
  return { ...file, storedFileId: id }
}

const keepFiles = async (command: Command, unpacked: readonly UnpackedFile[]): Promise<readonly NewFile[]> => {
  const firsts = new Map<string, NewFile>()
  const kept: NewFile[] = []
  for (const one of unpacked) {
    const file = fileOf(command, one)
    const first = file.state === 'waiting' && file.sha256 !== '' ? firsts.get(file.sha256) : undefined
    if (first) kept.push({ ...file, state: 'repeated', sameAs: first.id, storedFileId: first.storedFileId })
    else {
      const own = file.state === 'waiting' ? await keepBytes(command, file, one.bytes) : file
      if (own.state === 'waiting') firsts.set(own.sha256, own)
      kept.push(own)
    }
  }
  return kept
}

const keepDrop = async (
  command: Command,
  { files, passedOver }: Awaited<ReturnType<typeof unpackFiles>>,
): Promise<Received> => {
  const { tx, city, trace, newId } = command
  const receptionId = newId()
  const job = { kind: 'read-reception', payload: { receptionId }, dedupeKey: receptionId, notBefore: null } as const
  const jobId = await saveJob(tx, city, { ...job, id: newId(), trace })
  const kept = await keepFiles(command, files)
  await saveReception(tx, city, { id: receptionId, title: titleOf(files), passedOver, jobId, trace, files: kept })
  const detail = { reception: receptionId, title: titleOf(files), files: kept.length }
  await audit(command, { action: 'receive-files', sheetId: null, phase: null, detail })
  return { receptionId, jobId, fileCount: kept.length }
}

/**
 * Receives one drop of files, archives unpacked: keeps their bytes and has them read by a job. A file that is too large or
 * stays closed is in the list with its reason; the same bytes twice are kept once.
 * `receiveFiles(workplace, actor, { files: [{ path: '中間報告/総務部.xlsx', bytes }], unpackArchive })`
 */
export const receiveFiles = async (
  workplace: Workplace,
  actor: Actor,
  { files, unpackArchive }: Drop,
): Promise<Result<Received, ReceiveFilesRefusal>> => {
  const dropped = checkDrop(files)
  if (!dropped.ok) return dropped
  const unpacked = await unpackFiles(files, unpackArchive)
  const checked = checkDrop(unpacked.files)
  if (!checked.ok) return checked
  return inTurn<Received, ReceiveFilesRefusal>(workplace, actor, async (command) =>
    done(await keepDrop(command, unpacked)),
  )
}
