import type { MeasureKind, MeasureReason, Standing } from '../../sheet/measure.ts'
import type { SheetDate, Status } from '../../sheet/reading.ts'

/** What is known of a target without a number when it is judged. */
export type WordsPoint = {
  readonly status: Status | null
  /** The progress tells that the very act the target names was done. */
  readonly actDone: boolean
  readonly plannedInYear: boolean
  readonly yearIsOver: boolean
  /** The last day the target itself sets has passed. */
  readonly deadlinePassed: boolean
}

/** 随時, 毎週水・金曜日 · 令和8年3月策定 · 竣工（6月末）・開館準備（10月末） · words alone. */
export const kindOfWords = (text: string, dates: readonly SheetDate[]): MeasureKind => {
  if (dates.some(({ value }) => value?.startsWith('RRULE:')) || /随時|毎月|毎週|毎日|通年|定期的/.test(text))
    return 'each-period'
  const days = dates.filter(({ role, value }) => role !== 'as-of' && role !== 'issue' && value !== null)
  if (days.length > 1 || /\D→\D/.test(text)) return 'staged'
  return days.length === 1 ? 'by-date' : 'words'
}

/**
 * Where a line without a number stands. Only what the words plainly say is judged: done as named is met, nothing yet with a
 * day to come is planned; the rest is for a person (`words-only`).
 */
export const judgeWords = (
  point: WordsPoint,
): { readonly standing: Standing; readonly reason: MeasureReason | null } => {
  const { status, actDone, plannedInYear, yearIsOver, deadlinePassed } = point
  if (actDone) return { standing: 'met', reason: null }
  if (yearIsOver && (status === 'not_started' || status === 'planned' || status === 'missed'))
    return { standing: 'missed', reason: null }
  if (status === 'delayed' || status === 'missed') return { standing: 'behind', reason: null }
  const unfinished = status === 'planned' || status === 'not_started' || status === 'considering'
  if (deadlinePassed && unfinished) return { standing: yearIsOver ? 'missed' : 'behind', reason: null }
  if ((status === 'planned' || status === 'not_started') && plannedInYear) return { standing: 'planned', reason: null }
  if (status === 'not_started') return { standing: 'not-started', reason: null }
  return { standing: 'not-judgeable', reason: 'words-only' }
}
