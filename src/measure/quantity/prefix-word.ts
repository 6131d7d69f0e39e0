import type { Comparator } from '../../sheet/reading.ts'

/** Words and signs of a bound or a change: 約, 少なくとも, ≧, +, ▲. */
export const comparators: Readonly<Record<string, Comparator>> = {
  約: 'approx',
  およそ: 'approx',
  おおよそ: 'approx',
  おおむね: 'approx',
  概ね: 'approx',
  凡そ: 'approx',
  大体: 'approx',
  ほぼ: 'approx',
  限りなく: 'approx',
  '≒': 'approx',
  少なくとも: 'ge',
  最低: 'ge',
  最低でも: 'ge',
  最低限: 'ge',
  最大: 'le',
  最大で: 'le',
  最大でも: 'le',
  多くとも: 'le',
  上限: 'le',
  '≧': 'ge',
  '≥': 'ge',
  '>=': 'ge',
  '>': 'gt',
  '≦': 'le',
  '≤': 'le',
  '<=': 'le',
  '<': 'lt',
  '+': 'increase',
  プラス: 'increase',
  '▲': 'decrease',
  '△': 'decrease',
  '▼': 'decrease',
}

/** Words that say what kind of number it is: 延べ, 累計, 各, 前年度比. */
export const qualifiers = [
  ...'延べ のべ 延 延人数 累計 累積 通算 各 それぞれ 計 合計 合わせて あわせて 総計 全 全体で 年間 月間 平均 月平均 年平均 1日平均 日平均 1人1日当たり 1人1日あたり 一人一日当たり 一人一日あたり うち 内 残り 新規 新規に 新たに'.split(
    ' ',
  ),
  ...'前年比 前年度比 前年同期比 前年同月比 対前年比 対前年度比 昨年比 昨年度比 目標比 当初比 人口比 前回比 年度累計 見込 見込み'.split(
    ' ',
  ),
]

/** Periods of a rate, and what stands in its unit: 週2回 is 回/週. A day written 1日5件 is one, 10月1日5件 is a date. */
export const periods: Readonly<Record<string, string>> = {
  週: '週',
  毎週: '週',
  各週: '週',
  週に: '週',
  '1週間に': '週',
  '1週': '週',
  月: '月',
  毎月: '月',
  月に: '月',
  各月: '月',
  ひと月に: '月',
  '1か月に': '月',
  '1ヶ月に': '月',
  '1カ月に': '月',
  '1月に': '月',
  偶数月: '月',
  奇数月: '月',
  年: '年',
  年に: '年',
  毎年: '年',
  毎年度: '年',
  '1年に': '年',
  '1年間に': '年',
  毎日: '日',
  日に: '日',
  '1日': '日',
  '1日に': '日',
  '1日当たり': '日',
  '1日あたり': '日',
  四半期に: '四半期',
  四半期: '四半期',
  各四半期: '四半期',
  四半期ごとに: '四半期',
  月ごとに: '月',
  各学期: '学期',
  毎学期: '学期',
  学期ごとに: '学期',
  隔月: '隔月',
  隔週: '隔週',
  隔年: '隔年',
}

/** Signs of money and the unit they stand for. */
export const currencies: Readonly<Record<string, string>> = { '¥': '円', $: 'ドル', '€': 'ユーロ', '£': 'ポンド' }
/** What turns a number round, or leaves its side open. */
export const signs: readonly string[] = ['-', 'マイナス', '±']
