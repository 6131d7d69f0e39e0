import { type RollUp, rollUp } from '../measure/roll-up/roll-up.ts'
import { type Measure, type Standing, standings } from '../sheet/measure.ts'
import type { StandingCounts } from '../sheet/published-measure.ts'
import { standingLabels } from './message/standing-label.ts'
import type { WordMark } from './message/word-mark.ts'
import { showPercent } from './show-percent.ts'

/** Lines taken together: how many stand how, what was expected by the day and, only ever beside the counts, an average. */
export type StandingTally = {
  readonly lines: number
  /** 「9月末現在」. */
  readonly asOf: string
  /** In the order of the seven; those that no line has are left out. */
  readonly counts: readonly StandingCount[]
  /** Lines whose target has no number: their standing is told by words alone. */
  readonly withoutNumber: number
  /** 「9月末の見込み 50 %（12件）」: the mean over the lines that have one; null too where all of it is due. */
  readonly expected: string | null
  /** 「平均 64 %（12件。1件ごとに100 %まで）」. */
  readonly average: string | null
}

export type StandingCount = { readonly standing: Standing; readonly mark: WordMark; readonly count: number }

type Tallied = Pick<RollUp, 'lines' | 'counts'> &
  Partial<Pick<RollUp, 'expected' | 'average'>> & { readonly withoutNumber?: number }

/** Lines taken together, with how many of them set no number. */
export const tallyLines = (lines: readonly (readonly Measure[])[]): Tallied => ({
  ...rollUp(lines),
  withoutNumber: lines.filter((measures) => measures.every(({ target }) => target === null)).length,
})

/** The lines of a sheet as they were counted when it was published. */
export const tallyCounts = (counts: StandingCounts): Tallied => ({
  lines: standings.reduce((sum, standing) => sum + counts[standing], 0),
  counts,
})

const countsOf = (count: (standing: Standing) => number): StandingCounts => ({
  met: count('met'),
  'on-pace': count('on-pace'),
  behind: count('behind'),
  planned: count('planned'),
  'not-started': count('not-started'),
  missed: count('missed'),
  'not-judgeable': count('not-judgeable'),
})

/** Shows lines taken together: 達成 3・順調 2・判断できない 5, of these 4 without a number. */
export const showStandingTally = (
  { lines, counts, withoutNumber = 0, expected = null, average = null }: Tallied,
  asOf: string,
): StandingTally => ({
  lines,
  asOf,
  counts: standings
    .map((standing) => ({ standing, mark: standingLabels[standing], count: counts[standing] }))
    .filter(({ count }) => count > 0),
  withoutNumber,
  expected:
    expected && expected.share < 1
      ? `${asOf.replace('現在', '')}の見込み ${showPercent(expected.share)}（${expected.lines}件）`
      : null,
  average: average && `平均 ${showPercent(average.share)}（${average.lines}件。1件ごとに100 %まで）`,
})

/** Several tallies as one, counts only: what was expected and an average belong to lines that are known one by one. */
export const sumTallies = (tallies: readonly StandingTally[]): StandingTally | null => {
  const [first] = tallies
  if (first === undefined) return null
  const sameDay = tallies.every(({ asOf }) => asOf === first.asOf)
  const count = (standing: Standing): number =>
    tallies.reduce((sum, { counts }) => sum + (counts.find((one) => one.standing === standing)?.count ?? 0), 0)
  return showStandingTally(
    {
      lines: tallies.reduce((sum, { lines }) => sum + lines, 0),
      counts: countsOf(count),
      withoutNumber: tallies.reduce((sum, { withoutNumber }) => sum + withoutNumber, 0),
    },
    sameDay ? first.asOf : '各部局の最新の報告の時点',
  )
}
