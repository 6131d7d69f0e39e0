import type { MeasureDoubt, MeasureReason } from '../../sheet/measure.ts'

/** Why a measure has no rate, or cannot be judged, in plain words. */
export const measureReasons: Readonly<Record<MeasureReason, string>> = {
  'no-actual': '目標の数に対応する実績の数が、進捗状況に見当たりません。',
  'no-target': '期限・数値目標等の記載がないため、比べるものがありません。',
  'units-differ': '目標と実績の単位が違うため、割り算をしていません。',
  'target-is-zero': '目標が0のため、達成率は計算できません。実績が目標を満たすかどうかだけを見ています。',
  'target-lost': '目標の欄に進捗と同じ文があり、元の目標が分かりません。',
  'pace-unknown': '年度の途中でどこまで進んでいるべきかが分からないため、早い遅いは判断していません。',
  'words-only': '数値の目標ではないため、文章だけでは達成したかを判断していません。',
  'count-uncertain': '実績の数え方がはっきりしないため、達成率は計算していません。',
  'baseline-unknown': '増減の目標ですが、もとの値が分からないため、達成率は計算していません。',
}

/** What a person should look at in a figure that was computed. */
export const measureDoubts: Readonly<Record<MeasureDoubt, string>> = {
  'names-differ': '目標と実績で、数えているものの呼び方が違います。',
  'counted-from-events': '回数の記載がないため、書かれている出来事を数えました。',
  'parts-added': '複数の数を足し合わせました。',
  'other-reading': '別の数を実績とする読み方もあります。',
}
