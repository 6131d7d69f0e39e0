import type { KeptLine } from '../../sheet/kept-line.ts'
import type { Phase } from '../../sheet/phase.ts'
import { fromJson } from '../json-text.ts'
import type { Reader } from '../store.ts'
import { findMeasureDecisions, type PhaseScope } from './find-measure-decisions.ts'
import { joinDecisions } from './join-decisions.ts'

/** A line with its measures, apart from the readings of its cells. */
export type JoinedLine = Omit<KeptLine, 'readings'> & { readonly sheetId: string; readonly phase: Phase }

const lineKey = (row: { readonly sheet: string; readonly phase: Phase; readonly part: string }): string =>
  `${row.phase} ${row.sheet} ${row.part}`

const findTexts = (db: Reader, city: string, { sheetIds, phases }: PhaseScope) =>
  db
    .selectFrom('cell')
    .innerJoin('part', (join) =>
      join
        .onRef('part.city', '=', 'cell.city')
        .onRef('part.sheet', '=', 'cell.sheet')
        .onRef('part.phase', '=', 'cell.phase')
        .onRef('part.id', '=', 'cell.part'),
    )
    .select(({ eb }) => [
      'cell.sheet',
      'cell.phase',
      'cell.part',
      'cell.column',
      'cell.version',
      eb.case().when('cell.text', 'is', null).then(0).else(1).end().as('written'),
    ])
    .where('cell.city', '=', city)
    .where('cell.sheet', 'in', sheetIds)
    .where('cell.phase', 'in', phases)
    .where('cell.column', 'in', ['target', 'progress'])
    .where('part.removed_at', 'is', null)
    .execute()

const findMeasures = (db: Reader, city: string, { sheetIds, phases }: PhaseScope) =>
  db
    .selectFrom('measure')
    .select(['sheet', 'phase', 'part', 'rules_version', 'measure'])
    .where('city', '=', city)
    .where('sheet', 'in', sheetIds)
    .where('phase', 'in', phases)
    .orderBy('position')
    .execute()

/** The lines of some sheets that have a target or a progress, each with its measures by machine and by persons. */
export const findJoinedLines = async (db: Reader, city: string, scope: PhaseScope): Promise<readonly JoinedLine[]> => {
  const measures = Map.groupBy(await findMeasures(db, city, scope), lineKey)
  const decisions = Map.groupBy(
    await findMeasureDecisions(db, city, scope),
    ({ sheetId: sheet, phase, partId: part }) => lineKey({ sheet, phase, part }),
  )
  return [...Map.groupBy(await findTexts(db, city, scope), lineKey)].flatMap(([key, cells]) => {
    const [first] = cells
    if (!first || !cells.some(({ written }) => Number(written) === 1)) return []
    const versionOf = (column: string): number => cells.find((cell) => cell.column === column)?.version ?? 0
    const versions = { target: versionOf('target'), progress: versionOf('progress') }
    const rows = measures.get(key) ?? []
    return {
      sheetId: first.sheet,
      phase: first.phase,
      partId: first.part,
      versions,
      rulesVersion: rows[0]?.rules_version ?? null,
      ...joinDecisions({
        versions,
        measures: rows.map(({ measure }) => fromJson(measure)),
        decisions: (decisions.get(key) ?? []).map(({ decision }) => decision),
      }),
    }
  })
}
