import { foldWidth } from '../base/text.ts'
import { findMarks } from './find-marks.ts'

export type Bulleted = { readonly bullet: string | null; readonly text: string }

/** 「・相談\n・訪問」 → two; words before the first bullet are one of their own, without a bullet. */
export const splitBullets = (text: string): readonly Bulleted[] => {
  const bullets = findMarks(text).filter(({ family }) => family === 'bullet')
  const lead = text.slice(0, bullets[0]?.start ?? text.length).trim()
  const marked = bullets.map((mark, index) => ({
    bullet: foldWidth(mark.printed),
    text: text.slice(mark.end, bullets[index + 1]?.start ?? text.length).trim(),
  }))
  return lead ? [{ bullet: null, text: lead }, ...marked] : marked
}
