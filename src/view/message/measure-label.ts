import type { Accumulation, Measure, MeasureKind, Pace } from '../../sheet/measure.ts'

/** How a target is reached, as a choice of a form and as a definition beside a figure. */
export const measureKindLabels: Readonly<Record<MeasureKind, string>> = {
  reach: '決めた数に届く',
  'from-to': '今の値から目標の値へ動かす',
  'at-least': '決めた数以上にする',
  'at-most': '決めた数以内に抑える',
  keep: '今の水準を保つ',
  'each-period': '月や週ごとに決めた数を続ける',
  'by-date': '期日までに行う',
  staged: '段階を追って進める',
  words: '数値によらない',
}

/** How a figure grows over the year. */
export const accumulationLabels: Readonly<Record<Accumulation, string>> = {
  total: '年度の初めから積み上げた合計',
  latest: 'その時点の値（率、登録者数など）',
  'each-period': '月や週ごとの値',
}

/** Which way a figure should move. */
export const directionLabels: Readonly<Record<NonNullable<Measure['direction']>, string>> = {
  up: '多いほどよい',
  down: '少ないほどよい',
}

/** When how much of a total is expected. */
export const paceLabels: Readonly<Record<Pace['curve'], string>> = {
  even: '年度を通して均等',
  'second-half': '10月から均等',
  'by-quarter': '四半期ごとに4分の1ずつ',
  'from-day': '決まった日から均等',
  'not-known': '決められない（山がある、季節による など）',
}
