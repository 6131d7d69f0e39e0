import { done, type Result, refuse } from '../../base/result.ts'
import type { DeskRefusalOf } from '../../sheet/desk-refusal.ts'
import type { RefusalOf } from '../../sheet/refusal.ts'
import { findReceivedFiles } from '../../store/reception/find-received-files.ts'
import { saveFileSetAside } from '../../store/reception/save-file-set-aside.ts'
import { inTurn } from '../command.ts'
import type { Actor, Workplace } from '../workplace.ts'
import type { ReceivedDecided } from './decide-received.ts'

export type SetFileAsideRefusal =
  | DeskRefusalOf<'received-file-not-found' | 'received-changed-by-other'>
  | RefusalOf<'city-not-found'>

/** 不要: leaves a received file with all its sheets out of the import, or brings it back. */
export const setFileAside = (
  workplace: Workplace,
  actor: Actor,
  {
    receivedFileId,
    version,
    aside,
  }: { readonly receivedFileId: string; readonly version: number; readonly aside: boolean },
): Promise<Result<ReceivedDecided, SetFileAsideRefusal>> =>
  inTurn<ReceivedDecided, SetFileAsideRefusal>(workplace, actor, async ({ tx, city }) => {
    const [file] = await findReceivedFiles(tx, city, { fileId: receivedFileId })
    if (!file) return refuse({ kind: 'received-file-not-found' })
    if (file.version !== version) return refuse({ kind: 'received-changed-by-other', version: file.version })
    if (file.isSetAside === aside) return done({ version })
    await saveFileSetAside(tx, city, { id: file.id, aside, version: version + 1 })
    return done({ version: version + 1 })
  })
