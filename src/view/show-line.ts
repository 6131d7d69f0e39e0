import type { Span } from '../base/place.ts'
import type { Phase } from '../sheet/phase.ts'
import { type LineAddress, measureAddress } from './address.ts'
import { originLabels } from './message/origin-label.ts'
import type { WordMark } from './message/word-mark.ts'
import { showInstant } from './show-day.ts'
import { type MeasuredTexts, type MeasureView, measureSpans, showMeasure } from './show-measure.ts'
import type { ShownLine, ShownMeasure } from './shown-measure.ts'

/** What is understood of a line, under its progress. */
export type LineView = {
  readonly measures: readonly LineMeasure[]
  readonly isStale: boolean
  /** Where in the texts its numbers were read, marked on demand. */
  readonly spans: Readonly<Record<'target' | 'progress', readonly Span[]>>
}

export type LineMeasure = MeasureView & {
  /** The measure's place on the page. */
  readonly anchor: string
  readonly origin: WordMark
  /** 「見本の利用者 令和8年10月10日」; empty for citizens, and where nobody decided. */
  readonly decided: string
  /** What staff may do; null for citizens. */
  readonly deeds: MeasureDeeds | null
}

export type MeasureDeeds = {
  readonly correct: string
  /** Null once somebody has decided. */
  readonly confirm: string | null
  readonly undo: string | null
  /** Whether it is among those to be confirmed: it has a number, and nobody has decided. */
  readonly isWaiting: boolean
}

/** Which sheet's line it is, where staff may decide about it. */
export type LineOfSheet = { readonly sheetId: string; readonly phase: Phase }

const deedsOf = ({ position, measure, decided }: ShownMeasure, line: LineAddress): MeasureDeeds => ({
  correct: measureAddress(line, position),
  confirm: decided === null ? measureAddress(line, position, 'confirm') : null,
  undo: decided === null ? null : measureAddress(line, position, 'undo'),
  isWaiting: decided === null && measure.target !== null,
})

const lineMeasure = (shown: ShownMeasure, texts: MeasuredTexts, place: LinePlace): LineMeasure => ({
  ...showMeasure(shown.measure, texts, place.isOnly),
  anchor: `measure-${place.partId}-${shown.position}`,
  origin: originLabels[shown.origin],
  decided: shown.decided === null ? '' : `${shown.decided.by} ${showInstant(shown.decided.at)}`,
  deeds: place.sheet && deedsOf(shown, { ...place.sheet, partId: place.partId }),
})

type LinePlace = { readonly partId: string; readonly sheet: LineOfSheet | null; readonly isOnly: boolean }

/** Shows what is understood of one line; `sheet` where staff may confirm and correct it. */
export const showLine = (
  { measures, isStale }: ShownLine,
  texts: MeasuredTexts,
  { partId, sheet }: Omit<LinePlace, 'isOnly'>,
): LineView => {
  const spans = measures.map(({ measure }) => measureSpans(measure))
  return {
    measures: measures.map((shown) => lineMeasure(shown, texts, { partId, sheet, isOnly: measures.length === 1 })),
    isStale,
    spans: { target: spans.flatMap(({ target }) => target), progress: spans.flatMap(({ progress }) => progress) },
  }
}
