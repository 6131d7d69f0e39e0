import type { CorrectionField } from '../../sheet/measure-refusal.ts'

/** The fields by which a reading is put right, as the form calls them. */
export const correctionFieldNames = [
  'targetValue',
  'targetUnit',
  'comparator',
  'baseline',
  'kind',
  'direction',
  'accumulation',
  'pace',
  'paceDay',
  'actualValue',
  'actualUnit',
  'actualAsOf',
] as const
export type CorrectionFieldName = (typeof correctionFieldNames)[number]

export const correctionFieldLabels: Readonly<Record<CorrectionFieldName, string>> = {
  targetValue: '目標の数',
  targetUnit: '目標の単位',
  comparator: '以上・以下など',
  baseline: '基準値（初めの値）',
  kind: '目標の種類',
  direction: '向き',
  accumulation: '数え方',
  pace: '進み方の見込み',
  paceDay: '始める日',
  actualValue: '実績の数',
  actualUnit: '実績の単位',
  actualAsOf: '実績の時点',
}

/** Which field a part of a correction is typed in. */
export const fieldOfCorrection: Readonly<Record<CorrectionField, CorrectionFieldName>> = {
  'target.value': 'targetValue',
  'target.unit': 'targetUnit',
  'target.baseline': 'baseline',
  'actual.value': 'actualValue',
  'actual.unit': 'actualUnit',
  'actual.asOf': 'actualAsOf',
  kind: 'kind',
  'pace.day': 'paceDay',
}

/** What may stand in it, said where something else was typed. */
export const correctionHints: Readonly<Record<CorrectionField, string>> = {
  'target.value': '目標の数は、数字で入力してください（例：10、19,175、3.5）。',
  'target.unit': '目標の単位は、短い言葉で入力してください（例：回、人、か所）。',
  'target.baseline': '基準値は、数字で入力してください。なければ空けておきます。',
  'actual.value': '実績の数は、数字で入力してください。読み取れないときは空けておきます。',
  'actual.unit': '実績の単位は、短い言葉で入力してください（例：回、人、か所）。',
  'actual.asOf': '実績の時点は、ある日付を入力してください（例：2026-09-30）。',
  kind: 'この種類には、目標の数か基準値が要ります。数を入力するか、種類を選び直してください。',
  'pace.day': '始める日は、ある日付を入力してください（例：2026-11-01）。',
}
