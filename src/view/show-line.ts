import { decisionAddress, type LineAddress, lineAddress, undoAddress } from './address.ts'
import { originLabels } from './message/origin-label.ts'
import type { WordMark } from './message/word-mark.ts'
import { showMonthDay } from './show-day.ts'
import { type MeasuredTexts, type MeasureView, showMeasure } from './show-measure.ts'
import type { ShownLine, ShownMeasure } from './shown-measure.ts'

/** What is understood of a line, under its progress. */
export type LineView = {
  readonly measures: readonly LineMeasure[]
  readonly isStale: boolean
}

export type LineMeasure = MeasureView & {
  readonly position: number
  /** The measure's place on the page. */
  readonly anchor: string
  readonly origin: WordMark
  /** 「見本の利用者 10月10日」; empty for citizens, and where nobody decided. */
  readonly decided: string
  /** What staff may do; null for citizens. */
  readonly deeds: MeasureDeeds | null
}

export type MeasureDeeds = {
  /** The page where it is corrected. */
  readonly correct: string
  /** Null once somebody has decided. */
  readonly confirm: Deed | null
  readonly undo: Deed | null
  /** Whether it is among those to be confirmed: it has a number, and nobody has decided. */
  readonly isWaiting: boolean
}

/** A form that is sent by its button alone: where to, and what the person had before them. */
export type Deed = { readonly address: string; readonly fields: Readonly<Record<string, string>> }

/** The place of a measure on its sheet's page. */
export const measureAnchor = (partId: string, position: number): string => `measure-${partId}-${position}`

/** Which state of a line and measure the person saw, as a form carries it: whatever has changed since is not decided about. */
export const seenFields = (line: ShownLine, { decision }: ShownMeasure): Deed['fields'] => ({
  target: String(line.seen?.versions.target ?? 0),
  progress: String(line.seen?.versions.progress ?? 0),
  rules: String(line.seen?.rulesVersion ?? ''),
  decision: decision?.id ?? '',
})

const deedsOf = (line: ShownLine, shown: ShownMeasure, address: LineAddress): MeasureDeeds => ({
  correct: `${lineAddress(address)}#${measureAnchor(address.partId, shown.position)}`,
  confirm:
    shown.decision === null
      ? { address: decisionAddress(address, shown.position, 'confirm'), fields: seenFields(line, shown) }
      : null,
  undo: shown.decision && { address: undoAddress(address), fields: { decision: shown.decision.id } },
  isWaiting: shown.decision === null && shown.measure.target !== null,
})

type LinePlace = { readonly partId: string; readonly decides: Omit<LineAddress, 'partId'> | null }

/** Shows what is understood of one line; `decides` where staff may confirm and correct it. */
export const showLine = (line: ShownLine, texts: MeasuredTexts, { partId, decides }: LinePlace): LineView => ({
  measures: line.measures.map((shown) => ({
    ...showMeasure(shown.measure, texts, line.measures.length === 1),
    position: shown.position,
    anchor: measureAnchor(partId, shown.position),
    origin: originLabels[shown.origin],
    decided: shown.decision === null ? '' : `${shown.decision.actor} ${showMonthDay(shown.decision.at)}`,
    deeds: decides && deedsOf(line, shown, { ...decides, partId }),
  })),
  isStale: line.stale.length > 0,
})
