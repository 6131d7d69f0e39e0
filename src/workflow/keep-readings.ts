import { interpret } from '../measure/interpret.ts'
import { type MeasuredLine, measure } from '../measure/measure.ts'
import { rulesVersion } from '../measure/rules-version.ts'
import { asOfDate, type FiscalYear } from '../sheet/fiscal-year.ts'
import { readColumns } from '../sheet/kept-line.ts'
import { findSheetYear } from '../store/draft/find-sheet-year.ts'
import type { PhaseKey } from '../store/draft/part.ts'
import { inBatches } from '../store/in-batches.ts'
import { findLines, type Line } from '../store/reading/find-lines.ts'
import { type LineRead, saveReadings } from '../store/reading/save-readings.ts'
import type { Command } from './command.ts'

/** A line's texts with its year and the day its figures are true for, as `measure` takes them. */
export const lineToMeasure = ({ texts }: Line, fiscalYear: FiscalYear, { phase }: PhaseKey): MeasuredLine => ({
  action: texts.action?.text ?? null,
  target: texts.target?.text ?? null,
  progress: texts.progress?.text ?? null,
  fiscalYear,
  asOf: asOfDate(fiscalYear, phase),
})

const readLine = (line: Line, measured: MeasuredLine): LineRead => ({
  partId: line.partId,
  readings: readColumns.flatMap((column) => {
    const cell = line.texts[column]
    if (cell === null) return []
    return { column, version: cell.version, reading: interpret(cell.text, { ...measured, column }) }
  }),
  measures: measure(measured),
})

/**
 * Reads some parts of a sheet and keeps beside their texts what today's rules understand of them, in the same transaction.
 * Parts that are no lines, or not any more, lose theirs. What persons decided is not touched.
 */
export const keepReadings = async (
  { tx, city }: Pick<Command, 'tx' | 'city'>,
  { sheetId, phase }: PhaseKey,
  partIds: readonly string[],
): Promise<void> => {
  if (partIds.length === 0) return
  const key = { sheetId, phase }
  const fiscalYear = await findSheetYear(tx, city, sheetId)
  if (fiscalYear === null) throw new Error(`sheet ${sheetId} vanished within a command`)
  await inBatches(partIds, async (batch) => {
    const found = await findLines(tx, city, { ...key, partIds: batch })
    const lines = found.map((line) => readLine(line, lineToMeasure(line, fiscalYear, key)))
    await saveReadings(tx, city, key, { partIds: batch, lines, rulesVersion })
  })
}
