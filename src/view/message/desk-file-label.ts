import type { ReceivedFileState } from '../../sheet/reception.ts'
import type { WordMark } from './word-mark.ts'

/** How far a received file is; `reading`: the one that is read just now. */
export type DeskFileState = ReceivedFileState | 'reading'

export const deskFileLabels: Readonly<Record<DeskFileState, WordMark>> = {
  waiting: { word: '待ち', shape: 'ring', tone: 'quiet' },
  reading: { word: '読取中', shape: 'half', tone: 'action' },
  read: { word: '読めました', shape: 'check', tone: 'good' },
  refused: { word: '読めません', shape: 'cross', tone: 'bad' },
  failed: { word: '読めません', shape: 'cross', tone: 'bad' },
  repeated: { word: '同じファイル', shape: 'dash', tone: 'quiet' },
}
