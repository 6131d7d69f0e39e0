import type { AuditEntry } from './audit-entry.ts'
import type { Accumulation, Measure, MeasureKind, Pace } from './measure.ts'
import type { Comparator } from './reading.ts'

/**
 * What a person puts right in a measure; what is missing stays as it was read. `target: null` says that the words set no
 * number, `actual: null` that no figure is reported; the text itself never changes.
 */
export type MeasureCorrection = {
  readonly target?: {
    readonly value: number
    readonly unit: string | null
    readonly comparator: Comparator
    readonly baseline: number | null
  } | null
  readonly actual?: {
    readonly value: number
    readonly unit: string | null
    /** The day the figure is true for: `2025-09-30`. */
    readonly asOf: string | null
  } | null
  readonly kind?: MeasureKind
  readonly direction?: 'up' | 'down'
  readonly accumulation?: Accumulation
  readonly pace?: Pace
}

/** The versions of the texts a measure was read from; 0 for a cell never written. */
export type LineVersions = { readonly target: number; readonly progress: number }

/** A person's word about one measure of a line. It is written once and belongs to the texts it was made on. */
export type MeasureDecision = Pick<AuditEntry, 'id' | 'actorId' | 'actor' | 'means' | 'at'> & {
  readonly kind: 'confirm' | 'correct'
  /** Which of the line's measures it was, counted from 0. */
  readonly position: number
  readonly versions: LineVersions
  /** What the machine had read when the person looked. */
  readonly proposed: Measure
  /** All that persons had put right by then; empty where the machine's reading was confirmed. */
  readonly correction: MeasureCorrection
  /** The measure by the person's word, with rate and standing as they follow from it. */
  readonly measure: Measure
  /** Who took it back, and when; null: it stands. */
  readonly undone: Pick<AuditEntry, 'actor' | 'at'> | null
}
