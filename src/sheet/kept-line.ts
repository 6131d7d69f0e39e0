import type { Measure } from './measure.ts'
import type { LineVersions, MeasureDecision } from './measure-decision.ts'
import type { Reading } from './reading.ts'

/** The texts of a line that are read; an item's title is its action. */
export const readColumns = ['action', 'target', 'progress'] as const
export type ReadColumn = (typeof readColumns)[number]

/** What the machine understood of a cell. A person's word stands on the measures made of it. */
export type KeptReading = {
  /** The version of the text that was read. */
  readonly version: number
  /** Which state of the rules read it. */
  readonly rulesVersion: number
  readonly reading: Reading
}

/** By whose word a measure stands: 機械 · 確認済み · 訂正済み. */
export type MeasureOrigin = 'machine' | 'confirmed' | 'corrected'

/** One measure of a line: what the machine reads in the texts as they are, and what a person said of it. */
export type KeptMeasure = {
  /** Counted from 0 in its line; a command names it. */
  readonly position: number
  /** Null: today's rules do not find it any more, and it stands by the person's word alone. */
  readonly machine: Measure | null
  /** The person's word in force: made on the texts as they are. */
  readonly decision: MeasureDecision | null
  readonly origin: MeasureOrigin
  /** The one that counts: the person's where there is one, else the machine's. */
  readonly measure: Measure
}

/** What is understood of a line in one phase: of a step, or of an item with a target or progress of its own. */
export type KeptLine = {
  readonly partId: string
  readonly versions: LineVersions
  /** Which state of the rules made the measures; null: there are none, for want of words or because nothing was read yet. */
  readonly rulesVersion: number | null
  readonly readings: Readonly<Partial<Record<ReadColumn, KeptReading>>>
  readonly measures: readonly KeptMeasure[]
  /** 「確認のあとに文が変わりました」: decisions on earlier texts which nobody has answered by a new one or taken back. */
  readonly stale: readonly MeasureDecision[]
}
