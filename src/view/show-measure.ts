import type { Span } from '../base/place.ts'
import type { FiscalYear } from '../sheet/fiscal-year.ts'
import type { Measure } from '../sheet/measure.ts'
import { paceLabels } from './message/measure-label.ts'
import { measureDoubts, measureReasons } from './message/measure-reason.ts'
import { standingLabels } from './message/standing-label.ts'
import type { WordMark } from './message/word-mark.ts'
import { showAmount } from './show-amount.ts'
import { showAsOf } from './show-as-of.ts'
import { type FormulaLine, gainName, rateName, showFormula } from './show-formula.ts'
import { showNumber } from './show-number.ts'
import { showPercent } from './show-percent.ts'
import { type RateBar, showRateBar } from './show-rate-bar.ts'

/** A measure as a page shows it: figures in a line or two, how they came about on demand. */
export type MeasureView = {
  /** What is counted; empty where it goes without saying. */
  readonly label: string
  readonly standing: WordMark
  /** Null where there is no number: the standing's word is all. */
  readonly figures: MeasureFigures | null
  readonly explanation: MeasureExplanation
}

export type MeasureFigures = {
  /** 「10回以上」. */
  readonly target: string
  /** 「17,913人」 of 「17,913人→20,000人」. */
  readonly baseline: string | null
  readonly actual: string
  /** 「9月末現在」; null where there is no actual. */
  readonly asOf: string | null
  /** 「＋7回 予定」. */
  readonly planned: string | null
  /** The gain where a baseline is given, else the rate. */
  readonly main: NamedFigure | null
  /** The level beside a gain. */
  readonly beside: NamedFigure | null
  readonly bar: RateBar | null
}

export type NamedFigure = { readonly name: string; readonly words: string }

export type MeasureExplanation = {
  readonly formulas: readonly FormulaLine[]
  /** The very words each number was read from: 「実績」 ← 進捗状況「16回」. */
  readonly sources: readonly { readonly name: string; readonly column: string; readonly words: readonly string[] }[]
  /** Why there is no rate, what to look at, what the figure is not. */
  readonly notes: readonly string[]
}

/** The line a measure belongs to: the texts its numbers were read from, and when they are true. */
export type MeasuredTexts = {
  readonly action: string
  readonly target: string
  readonly progress: string
  readonly headings: { readonly target: string; readonly progress: string }
  readonly fiscalYear: FiscalYear
  /** The phase's day: `2026-09-30`. */
  readonly asOf: string
}

const figuresOf = (measure: Measure, texts: MeasuredTexts): MeasureFigures | null => {
  const { target, actual, planned, rate, gainRate } = measure
  if (target === null) return null
  const level = rate === null ? null : { name: rateName, words: showPercent(rate) }
  const gain = gainRate === undefined ? null : { name: gainName, words: showPercent(gainRate) }
  return {
    target: showAmount(target, target.comparator),
    baseline: target.baseline === undefined ? null : showAmount({ value: target.baseline, unit: target.unit }),
    actual: actual === null ? '読み取れません' : showAmount(actual),
    asOf: actual === null ? null : showAsOf(actual.asOf ?? texts.asOf, texts.fiscalYear),
    planned: planned === undefined ? null : `＋${showAmount({ value: planned, unit: target.unit })} 予定`,
    main: gain ?? level,
    beside: gain && level,
    bar: showRateBar(measure),
  }
}

const mostWords = 12

const wordsAt = (text: string, spans: readonly Span[]): readonly string[] => {
  const words = spans.map(([start, end]) => text.slice(start, end)).filter((one) => one !== '')
  return words.length > mostWords ? [...words.slice(0, mostWords), '…'] : words
}

const sourcesOf = ({ target, actual }: Measure, texts: MeasuredTexts): MeasureExplanation['sources'] => {
  const { headings } = texts
  const actualSpans = (actual?.parts ?? []).map(({ span }) => span)
  return [
    { name: '目標', column: headings.target, words: wordsAt(texts.target, target?.span ? [target.span] : []) },
    { name: '実績', column: headings.progress, words: wordsAt(texts.progress, actualSpans) },
  ].filter(({ words }) => words.length > 0)
}

const isLevelWithoutBaseline = ({ accumulation, target, rate }: Measure): boolean =>
  accumulation === 'latest' && rate !== null && target !== null && target.baseline === undefined

const evenPace = '年度の初めから期限まで同じ速さで進む場合の割合です。'

const expectedNote = ({ expected, pace }: Measure, { asOf, fiscalYear }: MeasuredTexts): string | false =>
  expected !== undefined &&
  expected < 1 &&
  `${showAsOf(asOf, fiscalYear).replace('現在', '')}の見込み（棒の丸）：${showPercent(expected)}。${pace ? `進み方：${paceLabels[pace.curve]}。` : evenPace}`

const notesOf = (measure: Measure, texts: MeasuredTexts): readonly string[] => {
  const { reason, doubts = [], otherActual, planned, target } = measure
  return [
    reason !== undefined && measureReasons[reason],
    isLevelWithoutBaseline(measure) &&
      'その時点の値を目標の値で割ったものです。初めの値の記載がないため、今年度にどれだけ動いたかは表していません。',
    ...doubts.map(
      (doubt) =>
        measureDoubts[doubt] +
        (doubt === 'other-reading' && otherActual !== undefined
          ? `（${showAmount({ value: otherActual, unit: target?.unit ?? null })}）`
          : ''),
    ),
    planned !== undefined && `予定の${showNumber(planned)}は、率に含めていません。`,
    expectedNote(measure, texts),
  ].filter((note) => note !== false)
}

/** What is counted, where a line has several measures and it is more than the action's own words (with their （継続）). */
const labelOf = ({ label }: Measure, { action }: MeasuredTexts, isOnly: boolean): string =>
  isOnly || label === null || action === label || action.startsWith(`${label}（`) ? '' : label

/** Shows one measure of a line; `isOnly` where it is the line's only one. */
export const showMeasure = (measure: Measure, texts: MeasuredTexts, isOnly: boolean): MeasureView => ({
  label: labelOf(measure, texts, isOnly),
  standing: standingLabels[measure.standing],
  figures: figuresOf(measure, texts),
  explanation: { formulas: showFormula(measure), sources: sourcesOf(measure, texts), notes: notesOf(measure, texts) },
})
