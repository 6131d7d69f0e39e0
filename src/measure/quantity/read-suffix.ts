import type { Comparator } from '../../sheet/reading.ts'
import { matchAt } from '../token/match-at.ts'

/** What stands behind a unit and says how the number is meant. */
export type Suffix = { readonly comparator: Comparator; readonly end: number }

const bracket = '(?:\\s?\\([^()\\n]{0,20}\\))?\\)?'
const bounds: readonly (readonly [RegExp, Comparator])[] = [
  [new RegExp(`${bracket}\\s?(?:以上|超え?ない程度以上|より多く|を下回らない)`, 'y'), 'ge'],
  [
    new RegExp(
      `${bracket}\\s?(?:以下|以内|まで(?:に?(?:削減|減少|低減|縮減|抑制|抑え))|を(?:超え|上回ら)ない|を限度|が?上限)`,
      'y',
    ),
    'le',
  ],
  [new RegExp(`${bracket}\\s?(?:未満|に満たない|を下回(?:る(?!見込)|っ|り))`, 'y'), 'lt'],
  [/\s?(?:超(?!過)|を?超え(?:る|て|た)|を?超す|を上回(?:る(?!見込|\d)|っ|り))/y, 'gt'],
  [
    /\s?(?:程度|前後|内外|くらい|ぐらい|ほど(?!多|少|増|減|近い)|あまり|余り|余(?![りる暇剰])|強(?![化度い靭制])|弱(?![者い視])|台(?![帳風数])|に近付け|に近づけ)/y,
    'approx',
  ],
]

const increaseWords =
  '増加|増員|増額|増設|増築|増床|増(?!進)|上昇|向上|伸び|伸長|アップ|拡大|引き?上げ|多い|多く|上積み|プラス|改善'
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

/**
 * The bound behind a unit (以上, 以下, 未満, を超える, 程度, 以内 …), which may stand behind a bracket: 「431(H29実績)以上」. Null: none.
 */
export const readBound = (folded: string, at: number): Suffix | null => {
  for (const [pattern, comparator] of bounds) {
    const found = matchAt(pattern, folded, at)
    if (found) return { comparator, end: at + found[0].length }
  }
  return null
}

const changeAt = (folded: string, at: number, unit: string | null): Comparator | null => {
  if (!measured.has(unit ?? '') && counted.test(folded.slice(at, at + 12))) return null
  if (matchAt(increase, folded, at) || matchAt(above, folded, at)) return 'increase'
  if (matchAt(decrease, folded, at) || matchAt(below, folded, at)) return 'decrease'
  if (matchAt(increaseOf, folded, at)) return 'increase'
  if (matchAt(decreaseOf, folded, at)) return 'decrease'
  return unit === '円' || unit === '千円' || unit === '%' ? (matchAt(moneyCut, folded, at) ? 'decrease' : null) : null
}

/**
 * Whether the number is a change: 「8人減」, 「5%低下」, 「1820人分増やし」, 「概ね430人の職員数の削減」. 「60社に引き上げる」 is a level, no change.
 */
export const readChange = (folded: string, at: number, unit: string | null): Comparator | null =>
  changeAt(folded, at, unit)
