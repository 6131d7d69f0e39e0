import type { Comparator } from '../../sheet/reading.ts'
import { matchAt } from '../token/match-at.ts'

const bracket = '(?:\\s?\\([^()\\n]{0,20}\\))?\\)?'
const increaseWords =
  '増加|増員|増額|増床|増便|増(?![進設築刷殖])|上昇|向上|伸び|伸長|アップ|拡大|引き?上げ|多い|多く|上積み|プラス|改善'
const decreaseWords =
  '減少|減員|減額|減税?|低下|低減|下落|下降|悪化|ダウン|削減|縮減|節減|節約|軽減|抑制|圧縮|短縮|縮小|引き?下げ|少ない|少なく|カット|マイナス|オフ|節電|引き(?!続)'
const directly = '(?:\\([^()\\n]{0,20}\\)|\\))?\\s?(?:程度|ほど|以上|強|弱|余り?|前後)?(?:の|を|も|が|ずつ|分の)?\\s?'
const increase = new RegExp(
  `${directly}(?:大幅に|さらに)?(?:${increaseWords}|増やし|増やす|増え|高い|高く|高ま|伸ば)`,
  'y',
)
const decrease = new RegExp(
  `${directly}(?:大幅に|さらに)?(?:${decreaseWords}|減らし|減らす|減り|減っ|低い|低く|足り|届か|及ば)`,
  'y',
)
/** 5件上回る is five more; 「10件を上回る」 is a bound. */
const above = /\s?(?:程度|ほど)?上回(?:る|っ|り)/y
const below = /\s?(?:程度|ほど)?下回(?:る|っ|り)/y
/** 430人(約10%)の職員数の削減, 10%の光熱水費の削減: what is cut stands between. */
const amountBetween = `${bracket}の[^、。()\\s\\d]{0,10}`
const increaseOf = new RegExp(`${amountBetween}(?:数|量|額|費|率|高|面積)の?(?:${increaseWords})`, 'y')
const decreaseOf = new RegExp(`${amountBetween}(?:数|量|額|費|率|高|面積)の?(?:${decreaseWords})`, 'y')
const moneyCut = new RegExp(`${amountBetween}(?:${decreaseWords})`, 'y')
/** 「5項目を拡大」 widens five things, it does not add five: for counted things only words of number count. */
const counted =
  /^\s?(?:程度|ほど|以上)?(?:の|を)?\s?(?:拡大|改善|縮小|向上|引き?上げ|引き?下げ|圧縮|節電|カット|オフ|悪化|軽減|抑制|アップ|伸|引き|低下)/
const measured = new Set([
  '%',
  '％',
  'パーセント',
  'ポイント',
  '%ポイント',
  'パーセントポイント',
  '円',
  '千円',
  '百万円',
  '分',
  '時間',
  '日',
  't',
  'トン',
  'kg',
  'kWh',
  '点',
  '倍',
  '度',
  '℃',
  't-CO2',
  '歳',
  '年',
  'km',
  '秒',
  '‰',
])

/** All words of change have one of these near; a look at them spares the patterns in most lines. */
const mayChange = /[増減上下向低高多少伸縮短節軽抑圧改拡引積悪足届及アダプマカオ]/
const furthest = 45

/**
 * Whether the number is a change: 「8人減」, 「5%低下」, 「1820人分増やし」, 「概ね430人の職員数の削減」. 「60社に引き上げる」 is a level, no change.
 */
export const readChange = (folded: string, at: number, unit: string | null): Comparator | null => {
  if (!mayChange.test(folded.slice(at, at + furthest))) return null
  if (!measured.has(unit ?? '') && counted.test(folded.slice(at, at + 12))) return null
  if ([increase, above, increaseOf].some((pattern) => matchAt(pattern, folded, at))) return 'increase'
  if ([decrease, below, decreaseOf].some((pattern) => matchAt(pattern, folded, at))) return 'decrease'
  const mayBeCut = unit === '円' || unit === '千円' || unit === '%'
  return mayBeCut && matchAt(moneyCut, folded, at) ? 'decrease' : null
}
