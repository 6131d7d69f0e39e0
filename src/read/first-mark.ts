import { findMarks } from './find-marks.ts'
import type { Mark } from './mark.ts'

/** A mark with what must be seen behind it to know that it is one. */
const longestMark = 24
const beginsLikeMark = /^[(（[［〔0-9０-９a-zａ-ｚア-トⅠ-Ⅻⅰ-ⅻ①-⒛㉑-㉟㊱-㊿❶-❿⓫-⓴➀-➓⓵-⓾・･•●○◯〇◎◇◆■□▪▫☆★▶►▷▽▼△▲]/

const readFirst = (beginning: string): Mark | null => {
  const mark = findMarks(beginning)[0]
  return mark?.start === 0 ? mark : null
}

/** The mark a text begins with: ② of 「② 訪問の充実 (1) …」; null where words come first. */
export const firstMark = (text: string): Mark | null =>
  beginsLikeMark.test(text) ? readFirst(text.slice(0, longestMark)) : null
