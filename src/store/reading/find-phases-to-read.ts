import { readColumns } from '../../sheet/kept-line.ts'
import type { PhaseKey } from '../draft/part.ts'
import type { Reader } from '../store.ts'

/** A phase of a sheet with the lines that rules older than today's have read, or none yet. */
export type PhaseToRead = PhaseKey & { readonly partIds: readonly string[] }

/** All lines of a city that are to be read (again) by the rules of a version. */
export const findPhasesToRead = async (
  db: Reader,
  city: string,
  rulesVersion: number,
): Promise<readonly PhaseToRead[]> => {
  const rows = await db
    .selectFrom('cell')
    .innerJoin('part', (join) =>
      join
        .onRef('part.city', '=', 'cell.city')
        .onRef('part.sheet', '=', 'cell.sheet')
        .onRef('part.phase', '=', 'cell.phase')
        .onRef('part.id', '=', 'cell.part'),
    )
    .leftJoin('reading', (join) =>
      join
        .onRef('reading.city', '=', 'cell.city')
        .onRef('reading.sheet', '=', 'cell.sheet')
        .onRef('reading.phase', '=', 'cell.phase')
        .onRef('reading.part', '=', 'cell.part')
        .onRef('reading.column', '=', 'cell.column'),
    )
    .select(['cell.sheet', 'cell.phase', 'cell.part'])
    .distinct()
    .where('cell.city', '=', city)
    .where('cell.column', 'in', readColumns)
    .where('cell.text', 'is not', null)
    .where('part.removed_at', 'is', null)
    .where(({ eb, or }) =>
      or([eb('reading.rules_version', 'is', null), eb('reading.rules_version', '<', rulesVersion)]),
    )
    .execute()
  return [...Map.groupBy(rows, (row) => `${row.phase} ${row.sheet}`).values()].flatMap((own) =>
    own[0] ? [{ sheetId: own[0].sheet, phase: own[0].phase, partIds: own.map(({ part }) => part) }] : [],
  )
}
