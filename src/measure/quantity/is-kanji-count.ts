import { isKanji } from '../token/character.ts'
import type { Numeral } from '../token/read-numerals.ts'
import { actionAt } from './action-noun.ts'
import type { QuantityScene } from './draft.ts'

/** Only with these does a kanji number count something; with any other noun it is a name (三世代, 一部, 四季, 六次産業). */
const counters = new Set(
  '回 人 名 件 つ 台 冊 枚 社 校 棟 戸 円 % ％ パーセント 割 倍 ポイント か所 カ所 ヶ所 ヵ所 箇所 団体 世帯 事業 地区 講座 店舗 項目 施設 組 チーム 種類 区画 路線 会場 館 点 品目 か国 か月 時間 トン kg キロ メートル ヘクタール 万人 か国語 グループ コース クラス 企業 法人 学校 小学校 中学校 保育園 自治会 市町村 町村 地域 集落 議案 計画 政策 施策 分野 分団 隊 班 個 基 頭 匹 羽 株 試合 日間 日'.split(
    ' ',
  ),
)
/** 一人で, 一つの, 一部の: single ones that say something else. */
const idioms =
  /^(?:一(?:人|つ|個|台|点|組|日|班|枚|基|隊|戸|株|館|円|割)|三つの密|二人三脚|百(?:人一首|点)|十(?:人十|日町)|千(?:人|円札)|四つ[角葉]|八つ|三つ[子巴]|七つ)/
const label = /[者員数計約各全率額的等の、。\s(「:=はがをにでともへ~]|^$/

/**
 * Whether a number in kanji counts something: it needs a counter from a closed list and clean edges, so that 千本桜, 三者懇談会,
 * 一環, 万全 and 百貨店 are left alone. 「参加者百二十人」 and 「十五回開催」 do count.
 */
export const isKanjiCount = (
  scene: QuantityScene,
  numeral: Numeral,
  unit: { unit: string | null; end: number },
): boolean => {
  const { folded } = scene
  const before = folded[numeral.start - 1] ?? ''
  const isSingle = numeral.end - numeral.start === 1
  if (/[数何幾]/.test(before)) return false
  if (unit.unit === null) return isAloneOrLong(scene, numeral)
  if (!counters.has(unit.unit) || idioms.test(folded.slice(numeral.start, numeral.start + 5))) return false
  if (isSingle && isKanji(before) && !label.test(before)) return false
  const next = folded[unit.end] ?? ''
  return !isKanji(next) || actionAt(folded, unit.end) !== null || /^[ケヶか]/.test(next)
}

/** 百二十 without a unit counts when it is all there is, or is long enough and free on both sides. */
const isAloneOrLong = ({ folded, printedLength }: QuantityScene, numeral: Numeral): boolean => {
  const before = folded[numeral.start - 1] ?? ''
  const next = folded[numeral.end] ?? ''
  const sign =
    /(?:マイナス|プラス|-)$/.exec(folded.slice(Math.max(0, numeral.start - 4), numeral.start))?.[0].length ?? 0
  if (numeral.end - numeral.start + sign === printedLength) return true
  return (
    numeral.end - numeral.start >= 2 &&
    numeral.value > 10 &&
    !isKanji(before) &&
    !isKanji(next) &&
    /[十百千万億]/.test(folded.slice(numeral.start, numeral.end))
  )
}
