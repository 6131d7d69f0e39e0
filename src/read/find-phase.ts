import { foldWidth } from '../base/text.ts'
import type { Phase } from '../sheet/phase.ts'
import { closeUp } from './close-up.ts'

const phaseWords: readonly (readonly [Phase, RegExp])[] = [
  ['midyear', /中間|上半期|上期|前期(?!基本|計画)|9月(?:末|30日)|(?<![0-9])9[./]30|半期末|第[12]四半期/],
  [
    'final',
    /期末|年度末|最終|下半期|下期|後期(?!基本|計画)|通期|年間実績|3月(?:末|31日)|(?<![0-9])3[./]31|事後|実績報告|達成状況|結果報告|実績一覧|目標実績|目標の実績|自己評価書|決算/,
  ],
  ['initial', /当初|期首|年度初|年度始|事前|策定|設定|目標設定/],
]

/** Of boxes to tick, what is ticked: 「□当初　☑中間　□期末」 → 中間. */
const chosen = (text: string): string =>
  /[□☐]/.test(text) && /[☑☒■✓✔]/.test(text)
    ? [...text.matchAll(/[☑☒■✓✔]\s*([^□☐☑☒■✓✔]*)/g)].map((match) => match[1] ?? '').join(' ')
    : text

/** The phase a title names: 「重点目標一覧表（中間報告調書）」 → midyear; null when it names none. */
export const findPhase = (text: string): Phase | null => {
  const folded = chosen(closeUp(foldWidth(text)))
  return phaseWords.find(([, words]) => words.test(folded))?.[0] ?? null
}
