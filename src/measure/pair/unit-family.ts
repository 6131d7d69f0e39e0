import { foldWidth } from '../../base/text.ts'

/** A value in the unit its family is compared in: 290,841千円 is 290,841,000円, 3割 is 30 %. */
export type ScaledValue = { readonly value: number; readonly unit: string | null }

const scales = new Map<string, readonly [factor: number, unit: string]>([
  ['千円', [1e3, '円']],
  ['万円', [1e4, '円']],
  ['百万円', [1e6, '円']],
  ['億円', [1e8, '円']],
  ['千人', [1e3, '人']],
  ['万人', [1e4, '人']],
  ['千件', [1e3, '件']],
  ['割', [10, '%']],
  ['km', [1e3, 'm']],
  ['キロメートル', [1e3, 'm']],
  ['kg', [1e-3, 't']],
])

const families: readonly (readonly [unit: string, others: string])[] = [
  ['か所', 'カ所 ヶ所 ヵ所 ケ所 箇所 個所 ヶ処'],
  ['人', '名 にん'],
  ['%', 'パーセント ㌫ 百分率'],
  ['回', '度 回/年 回/年度'],
  ['件', '件/年'],
  ['個', 'つ コ ケ'],
  ['店', '店舗'],
  ['か月', 'ヶ月 カ月 箇月 ケ月 ヵ月'],
  ['m', 'メートル'],
  ['t', 'トン'],
  ['ha', 'ヘクタール'],
  ['m2', '㎡ 平方メートル'],
  ['L', 'リットル'],
  ['ポイント', 'pt'],
]
const canonical = new Map(
  families.flatMap(([unit, others]) => others.split(' ').map((other) => [other, unit] as const)),
)

/** A value in the unit its family is compared in. か所, カ所 and 箇所 are one unit, as are 人 and 名; 講座, 回 and 件 are not. */
export const inFamilyUnit = (value: number, unit: string | null): ScaledValue => {
  if (unit === null) return { value, unit }
  const printed = foldWidth(unit).replace(/\s/g, '')
  const [factor, scaled] = scales.get(printed) ?? [1, printed]
  return { value: value * factor, unit: canonical.get(scaled) ?? scaled }
}

/** Whether two figures may be divided: `isSameUnit('箇所', 'カ所')`; never 講座 by 回. */
export const isSameUnit = (one: string | null, other: string | null): boolean =>
  inFamilyUnit(0, one).unit === inFamilyUnit(0, other).unit
