import type { Comparator } from '../../sheet/reading.ts'

/** What a target asks of its number, in the words of a sheet, before and after it: 「約10回」, 「10回以上」. */
export const comparatorWords: Readonly<Record<Comparator, { readonly before: string; readonly after: string }>> = {
  eq: { before: '', after: '' },
  ge: { before: '', after: '以上' },
  gt: { before: '', after: '超' },
  le: { before: '', after: '以下' },
  lt: { before: '', after: '未満' },
  approx: { before: '約', after: '' },
  between: { before: '', after: 'まで' },
  increase: { before: '', after: '増' },
  decrease: { before: '', after: '減' },
}

/** The same as choices of a form. */
export const comparatorLabels: Readonly<Record<Comparator, string>> = {
  eq: 'ちょうど、または指定なし',
  ge: '以上',
  gt: '超える（その値は含まない）',
  le: '以下・以内',
  lt: '未満',
  approx: '程度・約',
  between: '範囲（上の値）',
  increase: '増やす',
  decrease: '減らす',
}
