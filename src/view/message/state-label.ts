import type { SheetState } from '../../sheet/state.ts'
import type { WordMark } from './word-mark.ts'

/** Where a sheet stands in a phase, as staff call it: 「差戻し」. */
export const stateLabels: Readonly<Record<SheetState, WordMark>> = {
  'not-started': { word: '未作成', shape: 'ring', tone: 'quiet' },
  draft: { word: '作成中', shape: 'half', tone: 'quiet' },
  submitted: { word: '提出済み', shape: 'arrow-right', tone: 'action' },
  returned: { word: '差戻し', shape: 'arrow-back', tone: 'warn' },
  approved: { word: '承認済み', shape: 'check', tone: 'good' },
  published: { word: '公開中', shape: 'disc', tone: 'good' },
  corrected: { word: '訂正して公開中', shape: 'delta', tone: 'good' },
}
