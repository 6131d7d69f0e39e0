import type { Comparator, ReadingContext, SheetDate } from '../../sheet/reading.ts'
import type { Numeral } from '../token/read-numerals.ts'

/** What every rule of quantities may lean on: the folded text, its numbers, its dates. */
export type QuantityScene = {
  readonly folded: string
  /** The same with every date blanked out, place for place: 「12人（　　　）→　　　15人」. */
  readonly undated: string
  /** The length without white space around. A number as long as that is all there is. */
  readonly printedLength: number
  readonly context: ReadingContext
  readonly dates: readonly SheetDate[]
  readonly numerals: readonly Numeral[]
}

/** A quantity while it is read. `start` to `end` grow as words before and behind are found to belong to it. */
export type Draft = {
  readonly numeral: Numeral
  readonly start: number
  readonly end: number
  readonly value: number
  readonly valueMax?: number
  readonly unit: string | null
  /** The tables know the unit. */
  readonly known: boolean
  /** Where the unit ends: before a comparator. */
  readonly unitEnd: number
  readonly comparator: Comparator
  readonly baseline?: number
  readonly denominator?: number
  readonly qualifiers: readonly string[]
  /** 週, 月, 年 of a rate. */
  readonly period: string | null
  readonly ordinal: boolean
  readonly role?: 'context' | 'target' | 'baseline' | 'denominator' | 'gap'
}
