import type { KeptLine, KeptReading, ReadColumn } from '../../sheet/kept-line.ts'
import type { PhaseKey } from '../draft/part.ts'
import { fromJson } from '../json-text.ts'
import type { Reader } from '../store.ts'
import { findJoinedLines } from './find-joined-lines.ts'

type LinesKey = PhaseKey & { readonly partId?: string }

const findReadings = (db: Reader, city: string, { sheetId, phase, partId }: LinesKey) =>
  db
    .selectFrom('reading')
    .select(['part', 'column', 'text_version', 'rules_version', 'reading'])
    .where('city', '=', city)
    .where('sheet', '=', sheetId)
    .where('phase', '=', phase)
    .$if(partId !== undefined, (query) => query.where('part', '=', partId ?? ''))
    .execute()

type ReadingRow = Awaited<ReturnType<typeof findReadings>>[number]

const readingsOf = (rows: readonly ReadingRow[]): Partial<Record<ReadColumn, KeptReading>> =>
  Object.fromEntries(
    rows.map((row) => [
      row.column,
      { version: row.text_version, rulesVersion: row.rules_version, reading: fromJson(row.reading) },
    ]),
  )

/**
 * What is understood of a sheet in a phase, by the id of the step or item: `findKeptLines(db, city, { sheetId, phase })`.
 * The texts stand in the sheet itself. With `partId` just that line.
 */
export const findKeptLines = async (
  db: Reader,
  city: string,
  key: LinesKey,
): Promise<ReadonlyMap<string, KeptLine>> => {
  const readings = Map.groupBy(await findReadings(db, city, key), (row) => row.part)
  const lines = await findJoinedLines(db, city, {
    sheetIds: [key.sheetId],
    phases: [key.phase],
    ...(key.partId !== undefined && { partId: key.partId }),
  })
  return new Map(
    lines.map(({ sheetId: _sheet, phase: _phase, ...line }) => [
      line.partId,
      { ...line, readings: readingsOf(readings.get(line.partId) ?? []) },
    ]),
  )
}
