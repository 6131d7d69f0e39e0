import type { Measure, Standing } from '../../sheet/measure.ts'
import { standingOfLine } from './standing-of-line.ts'

/** The lines of a goal or a department taken together. */
export type RollUp = {
  /** Lines by standing, every standing named; their sum is `lines`. */
  readonly counts: Readonly<Record<Standing, number>>
  readonly lines: number
  /** What an even pace would have reached by the day, as a mean over the lines that have one; null: none has. */
  readonly expected: { readonly share: number; readonly lines: number } | null
  /** The mean rate, each line capped at 100 % so that one 800 % does not hide others; only ever shown beside the counts. */
  readonly average: { readonly share: number; readonly lines: number } | null
}

const noLines: Readonly<Record<Standing, number>> = {
  met: 0,
  'on-pace': 0,
  behind: 0,
  planned: 0,
  'not-started': 0,
  missed: 0,
  'not-judgeable': 0,
}

const mean = (shares: readonly number[]): { readonly share: number; readonly lines: number } | null =>
  shares.length === 0
    ? null
    : { share: shares.reduce((sum, share) => sum + share, 0) / shares.length, lines: shares.length }

const cap = (share: number): number => Math.min(1, Math.max(0, share))

/** One share for a line: the mean of its measures' gain, or rate where there is no baseline; null: none was computed. */
const shareOf = (measures: readonly Measure[]): number | null =>
  mean(
    measures
      .map(({ gainRate, rate }) => gainRate ?? rate)
      .filter((share) => share !== null)
      .map(cap),
  )?.share ?? null

const expectedOf = (measures: readonly Measure[]): number | null =>
  mean(measures.map(({ expected }) => expected).filter((share) => share !== undefined))?.share ?? null

/**
 * Counts lines by standing, with what was expected by the day and an average over those lines that have a rate. Lines without
 * any measure (no target, no progress) count as not judgeable: nothing is left out. `rollUp(lines)`, one list of measures a line.
 */
export const rollUp = (lines: readonly (readonly Measure[])[]): RollUp => {
  const counts = { ...noLines }
  for (const measures of lines) counts[standingOfLine(measures) ?? 'not-judgeable'] += 1
  return {
    counts,
    lines: lines.length,
    expected: mean(lines.map(expectedOf).filter((share) => share !== null)),
    average: mean(lines.map(shareOf).filter((share) => share !== null)),
  }
}
