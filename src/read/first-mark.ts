import { findMarks } from './find-marks.ts'
import type { Mark } from './mark.ts'

/** A mark with what must be seen behind it to know that it is one. */
const longestMark = 24
const beginsLikeMark = /^[(（[［〔0-9０-９a-zａ-ｚア-トⅠ-Ⅻⅰ-ⅻ①-⒛㉑-㉟㊱-㊿❶-❿⓫-⓴➀-➓⓵-⓾・･•●○◯〇◎◇◆■□▪▫☆★▶►▷▽▼△▲]/

// The first mark of a text is asked for at every stage; how texts begin is remembered, a bounded number of them.
const known = new Map<string, Mark | null>()
const mostKnown = 4096

const readFirst = (beginning: string): Mark | null => {
  const mark = findMarks(beginning)[0]
  return mark?.start === 0 ? mark : null
}

/** The mark a text begins with: ② of 「② 訪問の充実 (1) …」; null where words come first. */
export const firstMark = (text: string): Mark | null => {
  if (!beginsLikeMark.test(text)) return null
  const beginning = text.slice(0, longestMark)
  const before = known.get(beginning)
  if (before !== undefined) return before
  const mark = readFirst(beginning)
  if (known.size >= mostKnown) known.clear()
  known.set(beginning, mark)
  return mark
}

/** Forgets how the texts of a document begin. */
export const forgetFirstMarks = (): void => known.clear()
