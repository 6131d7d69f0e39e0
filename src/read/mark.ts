/** How an item or step is counted: 1-1 · ① · (1) · 1) · 1. · ア · (ア) · (a) · ⅰ · a bare 1 · a bullet. */
export const markFamilies = [
  'hyphened',
  'roman',
  'dotted',
  'plain',
  'circled',
  'bracketed',
  'closed',
  'kana',
  'bracketed-kana',
  'letter',
  'bullet',
] as const
export type MarkFamily = (typeof markFamilies)[number]

/** A mark found in a text: 「(2) 」 at 14 is bracketed, number 2; its words begin at `end`. */
export type Mark = {
  readonly printed: string
  readonly family: MarkFamily
  /** 0 for bullets. */
  readonly number: number
  readonly start: number
  readonly end: number
}
