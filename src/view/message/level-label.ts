import type { FindingLevel } from '../../base/finding.ts'
import type { WordMark } from './word-mark.ts'

/** How much a finding weighs: 「要対応」 must be answered before submission. */
export const levelLabels: Readonly<Record<FindingLevel, WordMark>> = {
  error: { word: '要対応', shape: 'cross', tone: 'bad' },
  warning: { word: '要確認', shape: 'exclamation', tone: 'warn' },
  hint: { word: '参考', shape: 'information', tone: 'action' },
}
