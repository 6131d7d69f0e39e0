import type { Span } from '../base/place.ts'

export const comparators = ['eq', 'ge', 'gt', 'le', 'lt', 'approx', 'between', 'increase', 'decrease'] as const
export type Comparator = (typeof comparators)[number]

/**
 * One quantity in a text. `value` is the printed number with 万 and 億 multiplied out (2億円 → 200000000 円; 千円 stays
 * the unit). `unit` is as printed (か所 and カ所 are not merged); a number with a period is a rate (週2回 → `回/週`);
 * null: none printed. `baseline` for a→b (the value is b), `denominator` for n/m, うち and 全…のうち.
 */
export type Quantity = {
  readonly text: string
  readonly span: Span
  readonly value: number
  /** The upper end of `between`. */
  readonly valueMax?: number
  readonly unit: string | null
  readonly comparator: Comparator
  readonly baseline?: number
  readonly denominator?: number
  /** The words the number counts: 「LINE友だち登録者数」. */
  readonly label?: string
  /** 延べ · 累計 · 各 · 計 · 年間 · 前年度比 … as printed. */
  readonly qualifier?: string
  /** Where one text mixes what is done and what is planned. Missing: the text does not say. */
  readonly state?: 'done' | 'planned'
  /** `context`: counts something said in passing (委員15人), not what is measured. */
  readonly role?: 'context' | 'target' | 'baseline' | 'denominator' | 'gap'
  /** 第4回: a place in a row, which says how many there have been. */
  readonly ordinal?: true
  /** Counted from an event without a number (総会の開催(5月) is 1). */
  readonly inferred?: true
}

/**
 * A date in a text. `value`: `2025-09-30`, `2025-09`, `2025`, `FY2025` (fiscal year), `--10-13` (year not known),
 * `a/b` period, `a/..` and `../b` open, `2025-21/22/23/24` (spring … winter, EDTF), `RRULE:…`; null with `invalid` for
 * a day that does not exist, with what was probably meant in `likely`.
 */
export type SheetDate = {
  readonly text: string
  readonly span: Span
  readonly value: string | null
  readonly role?: 'as-of' | 'deadline' | 'issue' | 'start' | 'done' | 'planned'
  readonly invalid?: true
  readonly likely?: string
  /** Said where a convention decided: why this year, this era. */
  readonly note?: string
}

export const statuses = [
  'done',
  'ongoing',
  'planned',
  'not_started',
  'considering',
  'missed',
  'delayed',
  'mixed',
] as const
/** What a progress text itself says of the work. */
export type Status = (typeof statuses)[number]

/** What is understood of one text. It stands beside the text and never replaces it. */
export type Reading = {
  readonly quantities: readonly Quantity[]
  readonly dates: readonly SheetDate[]
  readonly status: Status | null
}

/** What the reader may know of a text: its column, its fiscal year, and the day its figures are true for. */
export type ReadingContext = {
  readonly column: 'action' | 'target' | 'progress' | null
  readonly fiscalYear: number | null
  /** `2025-09-30`. */
  readonly asOf: string | null
}
