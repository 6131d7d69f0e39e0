import { findMarks } from './find-marks.ts'
import type { Mark } from './mark.ts'

const longestMark = 60

/** The mark a text begins with: ② of 「② 訪問の充実 (1) …」; null where words come first. */
export const firstMark = (text: string): Mark | null => {
  const mark = findMarks(text.slice(0, longestMark))[0]
  return mark?.start === 0 ? mark : null
}
