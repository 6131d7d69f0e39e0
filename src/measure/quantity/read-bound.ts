import type { Comparator } from '../../sheet/reading.ts'
import { matchAt } from '../token/match-at.ts'
import { signSet } from '../token/sign-set.ts'

/** What stands behind a unit and says how the number is meant. */
export type Suffix = { readonly comparator: Comparator; readonly end: number }

const bracket = '(?:\\s?\\([^()\\n]{0,20}\\))?\\)?'
const bounds: readonly (readonly [RegExp, Comparator])[] = [
  [new RegExp(`${bracket}\\s?(?:以上|超え?ない程度以上|より多く|を下回らない)`, 'y'), 'ge'],
  [
    new RegExp(
      `${bracket}\\s?(?:以下|以内|まで(?:に?(?:削減|減少さ|低減|縮減|抑制|抑え))|を(?:超え|上回ら)ない|を限度|が?上限)`,
      'y',
    ),
    'le',
  ],
  [new RegExp(`${bracket}\\s?(?:未満|に満たない|を下回(?:る(?!見込)|っ|り))`, 'y'), 'lt'],
  [/\s?(?:超(?!過)|を?超え(?:る|て|た)|を?超す|を上回(?:る(?!見込|\d)|っ|り))/y, 'gt'],
  [
    /\s?(?:程度|前後|内外|くらい|ぐらい|ほど(?!多|少|増|減|近い)|あまり|余り|余(?![りる暇剰])|強(?![化度い靭制])|弱(?![者い視])|に近付け|に近づけ)/y,
    'approx',
  ],
]

/** The signs a bound begins with: most numbers have none, and need not be looked at by every pattern. */
const mayBound = signSet(' ()以超よをがまに未下程前内くぐほあ余強弱台')

/**
 * The bound behind a unit (以上, 以下, 未満, を超える, 程度, 以内 …), which may stand behind a bracket: 「431(H29実績)以上」. Null: none.
 */
export const readBound = (folded: string, at: number): Suffix | null => {
  if (mayBound[folded.charCodeAt(at)] !== 1) return null
  for (const [pattern, comparator] of bounds) {
    const found = matchAt(pattern, folded, at)
    if (found) return { comparator, end: at + found[0].length }
  }
  return null
}
