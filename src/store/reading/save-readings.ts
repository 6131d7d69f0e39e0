import type { KeptReading, ReadColumn } from '../../sheet/kept-line.ts'
import type { Measure } from '../../sheet/measure.ts'
import type { PhaseKey } from '../draft/part.ts'
import { inBatches } from '../in-batches.ts'
import { toJson } from '../json-text.ts'
import type { Writer } from '../store.ts'

/** What the machine understood of one line. */
export type LineRead = {
  readonly partId: string
  readonly readings: readonly (Omit<KeptReading, 'rulesVersion'> & { readonly column: ReadColumn })[]
  readonly measures: readonly Measure[]
}

/**
 * Replaces what was understood of some parts by `lines`; a part without a line among them has nothing left to understand.
 * Decisions are not touched.
 */
export const saveReadings = async (
  tx: Writer,
  city: string,
  key: PhaseKey,
  read: { readonly partIds: readonly string[]; readonly lines: readonly LineRead[]; readonly rulesVersion: number },
): Promise<void> => {
  const phaseKey = { city, sheet: key.sheetId, phase: key.phase }
  const ofRules = { rules_version: read.rulesVersion }
  for (const table of ['reading', 'measure'] as const)
    await inBatches(read.partIds, (batch) =>
      tx
        .deleteFrom(table)
        .where('city', '=', city)
        .where('sheet', '=', key.sheetId)
        .where('phase', '=', key.phase)
        .where('part', 'in', batch)
        .execute(),
    )
  const readings = read.lines.flatMap(({ partId: part, readings }) =>
    readings.map(({ column, version, reading }) => ({
      ...phaseKey,
      part,
      column,
      text_version: version,
      ...ofRules,
      reading: toJson(reading),
    })),
  )
  await inBatches(readings, (batch) => tx.insertInto('reading').values(batch).execute())
  const measures = read.lines.flatMap(({ partId: part, measures }) =>
    measures.map((measure, position) => ({ ...phaseKey, part, position, ...ofRules, measure: toJson(measure) })),
  )
  await inBatches(measures, (batch) => tx.insertInto('measure').values(batch).execute())
}
