/** Which way a line of text runs on the page: as usual, or turned by quarters of a circle; null is slanting. */
export type Turn = 'right' | 'down' | 'left' | 'up' | null

/** A letter as it stands on the page: `x` and `y` where its baseline begins, in points from the upper left corner. */
export type Glyph = {
  readonly text: string
  readonly x: number
  readonly y: number
  /** How far it reaches along its line. */
  readonly length: number
  /** The height of its font. */
  readonly size: number
  readonly turn: Turn
  readonly isRed: boolean
  readonly isStruck: boolean
}

/** A straight line that was drawn: from `from` to `to` at the height (or, upright, the distance from the left) `at`. */
export type Rule = {
  readonly isHorizontal: boolean
  readonly at: number
  readonly from: number
  readonly to: number
}

/** All that a page shows, as far as it matters for reading. */
export type PageInk = {
  readonly width: number
  readonly height: number
  readonly glyphs: readonly Glyph[]
  readonly rules: readonly Rule[]
  /** Letters that are there but not shown: what a scanner has recognised lies so over its picture. */
  readonly hidden: number
}

/** Left, top, right, bottom in points. */
export type Box = readonly [left: number, top: number, right: number, bottom: number]
