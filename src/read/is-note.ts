import { foldWidth } from '../base/text.ts'
import { isSurelyGrade } from './read-grade.ts'

const opensNote =
  /^\s*(?:※|[(【〔[]?\s*(?:注|凡例|評価の?(?:基準|区分|凡例|目安)|記入要領|記載要領|留意事項|備考)\s*[0-9]*\s*[)】〕\]:\s]|以上$)/
/** What the form says to those who fill it in. */
const asksToWrite =
  /(?:記入|記載|提出|選択|入力|添付)(?:する(?:こと|もの)|し(?:てください|て下さい)|願います|のこと)[。.)」]*\s*$/
const speaksOfGrades = /^[\s(【〔[]*[^\s:]{0,8}(?:評価|評定|判定|達成度|達成状況|進捗区分|進捗度|区分)/
const meaning = '\\s*[:=(\\s…‥・―-]+\\s*[^\\s:=、,◎○〇△×]{2,}'
const sign = new RegExp(`(?<![^\\s、,・(【】):/])([◎○〇●△▲×✕☆★]{1,5}|[SA-E])${meaning}`, 'g')
const digit = new RegExp(`(?<![^\\s、,・(【】):/])([1-5])${meaning}`, 'g')

const countKinds = (text: string, form: RegExp): number =>
  new Set(Array.from(text.matchAll(form), ([, found]) => found)).size

/** Whether words explain the grades: 「◎ 順調　○ おおむね順調　△ 遅れ」, 「評価 3：目標以上 2：目標どおり」. */
const isLegend = (folded: string): boolean =>
  countKinds(folded, sign) >= 2 || (speaksOfGrades.test(folded) && countKinds(folded, digit) >= 2)

/** 「【評価の基準】順調　概ね順調　遅れ」: the grades there are, named one after the other. */
const listsGrades =
  /^\s*[【[(〔<]?\s*(?:自己)?(?:評価|評定|判定|達成度|達成状況|進捗度|進捗状況|進捗区分)の?(?:基準|区分|段階|尺度|目安|凡例|種類)\s*[】\])〕>]?[\s:]*(\S.*)$/
const isListOfGrades = (folded: string): boolean => {
  const words = (listsGrades.exec(folded)?.[1] ?? '').split(/[\s、,・/]+/).filter((word) => word !== '')
  return words.length > 1 && words.every(isSurelyGrade)
}

/** A longer cell without ※ is content. */
const longestNote = 240

/** Whether a line or a row of one cell speaks of the form itself: a note (※, 注１), a legend of grades, how to fill it in. */
export const isNote = (text: string): boolean => {
  if (text.length > longestNote) return /^\s*※/.test(text)
  const folded = foldWidth(text)
  return opensNote.test(folded) || asksToWrite.test(folded) || isLegend(folded) || isListOfGrades(folded)
}
