import type { Quantity, Status } from '../../sheet/reading.ts'
import type { Statement } from './state-clauses.ts'

// Things that are only there when somebody has done something; people, cases and shares may be a level.
const countersOfDeeds = new Set(
  '回 度 か所 カ所 ヶ所 ヵ所 箇所 校 園 館 基 台 部 冊 講座 事業 区画 棟 路線 橋 団体 店舗 施設 コース 教室 m km'.split(
    ' ',
  ),
)
const share = /\d[^\d()（）、]{1,5}[(（][\d.]{1,6}[%％][)）]/g
const rateOfDoing = /(実施|達成|進捗|執行|着手|完了|整備|進行)率/
const yearOfSeries = /(19|20)\d\d年度?|[HRS平令]\D{0,2}\d{1,2}年度/g
const deedBeforeNoun = /(した|された|済みの)[^をがにはで、。]{1,10}$/

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length

const nothingSaid = (text: string, quantities: readonly Quantity[]): Status | null => {
  const [first] = quantities
  if (first === undefined) return deedBeforeNoun.test(text.slice(-60)) ? 'done' : null
  if (quantities.length > 1 && count(text, yearOfSeries) > 1) return 'ongoing'
  if (first.unit === '%' && rateOfDoing.test(text.slice(0, first.span[0] + 1)))
    return first.value < 100 ? 'ongoing' : 'done'
  if (deedBeforeNoun.test(text.slice(Math.max(0, first.span[0] - 40), first.span[0]).trimEnd())) return 'done'
  return quantities.every(({ unit }) => unit !== null && countersOfDeeds.has(unit)) ? 'done' : null
}

/**
 * The status of a text that reports by figures: shares over several classes (A 12件（60%）、B 8件（40%）) are mixed, a row of
 * years is ongoing, 「24箇所」 alone is done. Null: it is for the words to say, or it is a bare level.
 */
export const statusOfFigures = (
  text: string,
  quantities: readonly Quantity[],
  statements: readonly Statement[],
): Status | null => {
  if (statements.length === 0) return nothingSaid(text, quantities)
  const onlyFigures = statements.every(({ level, says }) => level || says === 'ongoing')
  return onlyFigures && count(text, share) > 1 ? 'mixed' : null
}
