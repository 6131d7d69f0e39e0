import type { MeasureOrigin } from '../../sheet/kept-line.ts'
import type { WordMark } from './word-mark.ts'

/** By whose word a measure stands. */
export const originLabels: Readonly<Record<MeasureOrigin, WordMark>> = {
  machine: { word: '機械の読み', shape: 'half', tone: 'quiet' },
  confirmed: { word: '確認済み', shape: 'check', tone: 'good' },
  corrected: { word: '訂正済み', shape: 'check', tone: 'good' },
}
