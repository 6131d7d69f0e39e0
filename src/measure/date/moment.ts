import type { ReadingContext } from '../../sheet/reading.ts'

/** A part of a month or year: 末, 初め, 上旬 … and the halves, quarters and seasons of a year. */
export type MomentPart =
  | 'end'
  | 'start'
  | 'early'
  | 'middle'
  | 'late'
  | 'early-middle'
  | 'middle-late'
  | 'first-half'
  | 'second-half'
  | 'quarter-1'
  | 'quarter-2'
  | 'quarter-3'
  | 'quarter-4'
  | 'spring'
  | 'summer'
  | 'autumn'
  | 'winter'

/** A point of time as it is said; what is not said is null. 「R7.12」 is year 2025, month 12. */
export type Moment = {
  readonly start: number
  readonly end: number
  readonly year: number | null
  /** The year is a fiscal one (年度). */
  readonly fiscal: boolean
  readonly month: number | null
  readonly day: number | null
  readonly part: MomentPart | null
  /** The era or the month cannot be: 令和0年, 13月. */
  readonly wrong: boolean
  readonly note: string | null
}

/** A moment of which nothing is known but where it stands; readers fill in what is said. */
export const momentAt = (start: number, end: number, said: Partial<Moment> = {}): Moment => ({
  year: null,
  fiscal: false,
  month: null,
  day: null,
  part: null,
  wrong: false,
  note: null,
  ...said,
  start,
  end,
})

/** What a reader of dates may lean on: the folded text, and what the sheet says of year and column (null: not known). */
export type DateScene = { readonly folded: string } & ReadingContext

/** A reader looks at one place of the text and gives the moments that begin there, or null. */
export type MomentReader = (scene: DateScene, at: number) => readonly Moment[] | null
