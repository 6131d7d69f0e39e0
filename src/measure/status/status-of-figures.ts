import type { FiscalYear } from '../../sheet/fiscal-year.ts'
import type { Quantity, SheetDate, Status } from '../../sheet/reading.ts'
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
const runsOn = /見込|予定|累計|今年度|本年度/
const reach = 30
const topicBefore = /[^\s、。\n(（][はがも][^はがも、。\n()（）]{0,25}$/
const endBehind =
  /^(?:[)）]|[(（][^()（）]*[)）])?(?:[のにへ]?(?:増加?|減少?|上昇|低下|改善|向上|伸び|達成))?(?:で)?(?:[(（、。,\n]|\s*$)/
const onTheWay = /現在|時点|速報|上半期|上期|前期|前半|学期|四半期|これまで|途中|\d月末|累計/
const deedBeforeNoun = /(した|された|済みの)[^をがにはで、。]{1,10}$/

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length

type Figures = {
  readonly text: string
  readonly fiscalYear: FiscalYear | null
  readonly quantities: readonly Quantity[]
  readonly dates: readonly SheetDate[]
}

/** A row of years is a finished record, unless it goes on: this year stands in it, a forecast or a running total. */
const statusOfRow = ({ text, fiscalYear, dates }: Figures): Status =>
  runsOn.test(text) || dates.some(({ value }) => value === `FY${fiscalYear}`) ? 'ongoing' : 'done'

/** 「受講者は132人（前年比8%増）」 says what is; 「受講者数 132人」 only gives label and value. */
const isSentence = (text: string, quantity: Quantity): boolean =>
  topicBefore.test(text.slice(Math.max(0, quantity.span[0] - reach), quantity.span[0])) &&
  endBehind.test(text.slice(quantity.span[1], quantity.span[1] + reach))

/** A sentence that states a figure reports a fact; a figure of a day on the way is where things stand. */
const statusOfSentence = ({ text, quantities, dates }: Figures): Status | null => {
  if (!quantities.some((quantity) => isSentence(text, quantity))) return null
  return onTheWay.test(text) || dates.some(({ role }) => role === 'as-of') ? 'ongoing' : 'done'
}

const nothingSaid = (figures: Figures): Status | null => {
  const { text, quantities } = figures
  const [first] = quantities
  if (first === undefined) return deedBeforeNoun.test(text.slice(-60)) ? 'done' : null
  if (quantities.length > 1 && count(text, yearOfSeries) > 1) return statusOfRow(figures)
  if (first.unit === '%' && rateOfDoing.test(text.slice(0, first.span[0] + 1)))
    return first.value < 100 ? 'ongoing' : 'done'
  if (deedBeforeNoun.test(text.slice(Math.max(0, first.span[0] - 40), first.span[0]).trimEnd())) return 'done'
  if (quantities.every(({ unit }) => unit !== null && countersOfDeeds.has(unit))) return 'done'
  return statusOfSentence(figures)
}

/**
 * The status of a text that reports by figures: shares over several classes (A 12件（60%）、B 8件（40%）) are mixed, a row of
 * years is done, 「24箇所」 alone is done, as is 「受講者は132人」; with 現在 or 上半期 that is ongoing. Null: it is for the
 * words to say, or it is a bare level.
 */
export const statusOfFigures = (figures: Figures, statements: readonly Statement[]): Status | null => {
  if (statements.length === 0) return nothingSaid(figures)
  const onlyFigures = statements.every(({ level, says }) => level || says === 'ongoing')
  return onlyFigures && count(figures.text, share) > 1 ? 'mixed' : null
}
