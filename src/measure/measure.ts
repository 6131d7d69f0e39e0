import type { FiscalYear } from '../sheet/fiscal-year.ts'
import type { Measure } from '../sheet/measure.ts'
import type { Reading, ReadingContext } from '../sheet/reading.ts'
import { interpret } from './interpret.ts'
import { fiscalYearOf } from './judge/fiscal-year-days.ts'
import { defaultMeasureSettings, type MeasureSettings } from './judge/measure-settings.ts'
import { type LineReading, measureNumber } from './measure-number.ts'
import { measureWords } from './measure-words.ts'
import { findTargets } from './pair/find-targets.ts'
import { isTargetLost } from './pair/is-target-lost.ts'
import { pairFigures } from './pair/pair-figures.ts'
import { readTold } from './pair/read-told.ts'

/** One line of a sheet in one phase: its texts, its fiscal year, and the day its figures are true for. */
export type MeasuredLine = {
  readonly action: string | null
  readonly target: string | null
  readonly progress: string | null
  readonly fiscalYear: FiscalYear | null
  /** `2025-09-30`. */
  readonly asOf: string | null
}

const nothingRead: Reading = { quantities: [], dates: [], status: null }

const readLine = (line: MeasuredLine, settings: MeasureSettings): LineReading => {
  const fiscalYear = line.fiscalYear ?? (line.asOf === null ? null : fiscalYearOf(line.asOf))
  const read = (text: string | null, column: ReadingContext['column']) =>
    text === null ? nothingRead : interpret(text, { column, fiscalYear, asOf: line.asOf })
  return {
    ...line,
    fiscalYear,
    settings,
    read: { target: read(line.target, 'target'), progress: read(line.progress, 'progress') },
  }
}

/**
 * The measures of a line: each number of its target with what the progress says to it, its rate, gain and standing on the
 * day; one measure without a rate where the target has no number. Pure; empty only for a line without target and progress.
 * Rates are fractions: target 「10回以上」, progress 「16回実施、下半期に7回実施予定」 → actual 16, planned 7, rate 1.6, met.
 */
export const measure = (line: MeasuredLine, settings: MeasureSettings = defaultMeasureSettings): readonly Measure[] => {
  if (!line.target?.trim() && !line.progress?.trim()) return []
  const reading = readLine(line, settings)
  const { target, progress } = reading.read
  if (isTargetLost(line, target)) return [measureWords(reading, 'target-lost')]
  const targets = findTargets({ ...line, ...target, fiscalYear: reading.fiscalYear })
  if (targets.length === 0) return [measureWords(reading, line.target?.trim() ? 'words-only' : 'no-target')]
  const told = readTold(line.progress ?? '', progress, reading.fiscalYear)
  return pairFigures(targets, told).map((pairing) => measureNumber(pairing, reading))
}
