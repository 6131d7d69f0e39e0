import type { FindingAnswer } from '../../sheet/received-sheet.ts'

/** What became of a finding at the desk. */
export const findingAnswerLabels: Readonly<Record<FindingAnswer, string>> = {
  accepted: '提案どおり直しました',
  corrected: '直しました',
  left: 'このままにしました',
}
