import { readNumerals } from '../token/read-numerals.ts'

/** The number of a month or day inside a pattern: 12, 十二. */
export const dateNumber = '(?:\\d{1,2}(?!\\d)|[一二三四五六七八九十]{1,3})'

/** What such a number is worth: 「12」 and 「十二」 are 12, 「元」 (of an era) is 1. */
export const dateNumberValue = (printed: string): number =>
  printed === '元' ? 1 : (readNumerals(printed)[0]?.value ?? Number.NaN)
