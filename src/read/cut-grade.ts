import { foldWidth } from '../base/text.ts'
import { isSurelyGrade } from './read-grade.ts'

const behind =
  /[\s([【〔<]*(?:(?:各?部[局署]等?|所属|総合)の)?(?:自己評価|総合評価|達成度|評価)(?:[\])】〕>]?\s*[:\s]|\s*[[(【〔<])\s*([^\s:]{1,16}?)\s*[\])】〕>]?\s*$/

/** Takes the self-evaluation off the end of a goal's title: 「移住の推進（自己評価：Ａ）」 → 移住の推進, Ａ. */
export const cutGrade = (title: string): { readonly title: string; readonly grade: string | null } => {
  const found = title.length > 200 ? null : behind.exec(foldWidth(title))
  if (!found || found.index === 0) return { title, grade: null }
  const end = found.index + found[0].lastIndexOf(found[1] ?? '')
  const grade = title.slice(end, end + (found[1] ?? '').length)
  return isSurelyGrade(grade) ? { title: title.slice(0, found.index).trim(), grade } : { title, grade: null }
}
