import type { Draft, QuantityScene } from './draft.ts'

const years = new Set(['年', '年間', 'か年', 'カ年', '年度'])
const durations = new Set([
  'か月',
  'カ月',
  'ヶ月',
  'ヵ月',
  'ケ月',
  '箇月',
  '月',
  '週',
  '週間',
  '日',
  '日間',
  '泊',
  '時間',
  '分',
  '分間',
  '秒',
])
const durationLabel = /(?:期間|年数|日数|時間|寿命|年齢|年限|所要|平均|延べ|計|最短|最長|短縮)[はがを:\s(]*$/
const asCircumstance = /^(?:の|で|に|を?かけ|にわた|わた|間|、?(?:連続|開催)|とも?|滞在|コース|分の|ほど|以上の)/

/** 1日から受付, 20日締切: a day of the month. */
const asDayOfMonth = /^(?:から|まで(?!に?(?:短縮|延長))|締|付|現在|時点|頃)/

/**
 * Whether a number of years, days or hours only says how long something takes (4年間で, 3日間の日程): not a measure. It is one
 * when it is bounded or changed (5日以内, 30分短縮), or when the words before count time (待ち時間 20分).
 */
export const isPassingDuration = ({ folded, printedLength }: QuantityScene, draft: Draft): boolean => {
  const unit = draft.unit ?? ''
  if (draft.end - draft.start === printedLength) return false
  const before = folded.slice(Math.max(0, draft.start - 8), draft.start)
  if (durationLabel.test(before) || draft.qualifiers.length > 0) return false
  if (years.has(unit))
    return draft.comparator !== 'increase' && draft.comparator !== 'decrease' && draft.baseline === undefined
  if (!durations.has(unit)) return false
  if (unit === '日' && draft.comparator === 'eq' && asDayOfMonth.test(folded.slice(draft.end, draft.end + 6)))
    return true
  return draft.comparator === 'eq' && asCircumstance.test(folded.slice(draft.end, draft.end + 6))
}
