import type { Measure, MeasureReason } from '../sheet/measure.ts'
import { judgeWords, kindOfWords } from './judge/judge-words.ts'
import { deadlineOf, hasDayToCome, isYearOver } from './judge/line-days.ts'
import type { LineReading } from './measure-number.ts'
import { governedClauses } from './pair/governed-clauses.ts'
import { isActDone } from './pair/is-act-done.ts'
import { readTold } from './pair/read-told.ts'

/** The one figure of the progress, if there is just one: 41回 beside 「毎週水・金曜日」 is shown and not divided. */
const onlyFigure = ({ progress, read, fiscalYear }: LineReading): Measure['actual'] => {
  const told = readTold(progress ?? '', read.progress, fiscalYear)
  const figures = told.figures.filter(({ state }) => state === 'done')
  const [only] = figures
  if (!only || figures.length > 1) return null
  const { value, unit, span } = only.quantity
  return { value, unit, parts: [{ value, unit, span }] }
}

/** The measure of a line whose target has no number to divide by: words, a date, 随時, nothing, or a copy of the progress. */
export const measureWords = (
  line: LineReading,
  why: Extract<MeasureReason, 'words-only' | 'no-target' | 'target-lost'>,
): Measure => {
  const { target, progress } = line.read
  const deadline = deadlineOf(target.dates, line.fiscalYear)
  const yearIsOver = isYearOver(line)
  const judged = judgeWords({
    status: progress.status,
    actDone:
      why === 'words-only' && isActDone(governedClauses(line.target ?? ''), governedClauses(line.progress ?? '')),
    plannedInYear: hasDayToCome(line),
    yearIsOver,
    deadlinePassed: deadline !== null && line.asOf !== null && deadline < line.asOf,
  })
  const lost = why === 'words-only' ? judged : { standing: 'not-judgeable' as const, reason: why }
  return {
    label: line.action,
    kind: why === 'words-only' ? kindOfWords(line.target ?? '', target.dates) : 'words',
    target: null,
    actual: onlyFigure(line),
    rate: null,
    ...(deadline !== null && { deadline }),
    standing: lost.standing,
    ...(lost.reason !== null && { reason: lost.reason }),
  }
}
