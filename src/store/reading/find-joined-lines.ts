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

const findTexts = (db: Reader, city: string, { sheetIds, phases, partId }: PhaseScope) =>
  db
    .selectFrom('part')
    .leftJoin('cell', (join) =>
      join
        .onRef('cell.city', '=', 'part.city')
        .onRef('cell.sheet', '=', 'part.sheet')
        .onRef('cell.phase', '=', 'part.phase')
        .onRef('cell.part', '=', 'part.id')
        .on('cell.column', 'in', ['target', 'progress']),
    )
    .select(({ eb }) => [
      'part.sheet',
      'part.phase',
      'part.id as part',
      'part.kind',
      'cell.column',
      'cell.version',
      eb.case().when('cell.text', 'is', null).then(0).else(1).end().as('written'),
    ])
    .where('part.city', '=', city)
    .where('part.sheet', 'in', sheetIds)
    .where('part.phase', 'in', phases)
    .where('part.kind', 'in', ['item', 'step'])
    .where('part.removed_at', 'is', null)
    .$if(partId !== undefined, (query) => query.where('part.id', '=', partId ?? ''))
    .orderBy('part.position')
    .execute()

const findMeasures = (db: Reader, city: string, { sheetIds, phases, partId }: PhaseScope) =>
  db
    .selectFrom('measure')
    .select(['sheet', 'phase', 'part', 'rules_version', 'measure'])
    .where('city', '=', city)
    .where('sheet', 'in', sheetIds)
    .where('phase', 'in', phases)
    .$if(partId !== undefined, (query) => query.where('part', '=', partId ?? ''))
    .orderBy('position')
    .execute()

/** The lines of some sheets, each with its measures by machine and by persons. */
export const findJoinedLines = async (db: Reader, city: string, scope: PhaseScope): Promise<readonly JoinedLine[]> => {
  const measures = Map.groupBy(await findMeasures(db, city, scope), lineKey)
  const decisions = Map.groupBy(
    await findMeasureDecisions(db, city, scope),
    ({ sheetId: sheet, phase, partId: part }) => lineKey({ sheet, phase, part }),
  )
  return [...Map.groupBy(await findTexts(db, city, scope), lineKey)].flatMap(([key, cells]) => {
    const [first] = cells
    if (!first) return []
    const versionOf = (column: string): number => cells.find((cell) => cell.column === column)?.version ?? 0
    const versions = { target: versionOf('target'), progress: versionOf('progress') }
    const rows = measures.get(key) ?? []
    const joined = joinDecisions({
      versions,
      measures: rows.map(({ measure }) => fromJson(measure)),
      decisions: (decisions.get(key) ?? []).map(({ decision }) => decision),
    })
    // An item whose own target was emptied is no line any more, yet a decision about it must not vanish unseen.
    const isLine =
      first.kind === 'step' || cells.some(({ written }) => Number(written) === 1) || joined.stale.length > 0
    const { sheet: sheetId, phase, part: partId } = first
    return isLine ? { sheetId, phase, partId, versions, rulesVersion: rows[0]?.rules_version ?? null, ...joined } : []
  })
}
