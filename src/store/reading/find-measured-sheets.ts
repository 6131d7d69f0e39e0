import type { FiscalYear } from '../../sheet/fiscal-year.ts'
import type { KeptMeasure } from '../../sheet/kept-line.ts'
import { type Phase, phases } from '../../sheet/phase.ts'
import type { Reader } from '../store.ts'
import { findJoinedLines, type JoinedLine } from './find-joined-lines.ts'
import type { PhaseScope } from './find-measure-decisions.ts'

/** One line of a sheet as a board counts it. */
export type MeasuredSheetLine = {
  readonly partId: string
  readonly goalId: string
  readonly measures: readonly KeptMeasure[]
  /** A person's word on it waits to be looked at again, because a text changed. */
  readonly isStale: boolean
}

/** The lines of one sheet in one phase with the measures that count. */
export type MeasuredSheet = {
  readonly sheetId: string
  readonly phase: Phase
  readonly lines: readonly MeasuredSheetLine[]
}

const findSheetIds = async (db: Reader, city: string, fiscalYear: FiscalYear): Promise<readonly string[]> =>
  (
    await db.selectFrom('sheet').select('id').where('city', '=', city).where('fiscal_year', '=', fiscalYear).execute()
  ).map(({ id }) => id)

const findParents = (db: Reader, city: string, { sheetIds }: PhaseScope) =>
  db
    .selectFrom('part')
    .select(['sheet', 'phase', 'id', 'kind', 'parent'])
    .where('city', '=', city)
    .where('sheet', 'in', sheetIds)
    .where('kind', 'in', ['item', 'step'])
    .execute()

type ParentRow = Awaited<ReturnType<typeof findParents>>[number]

/** The goal a step or item belongs to, in one phase of one sheet. */
const goalFinder = (rows: readonly ParentRow[]): ((partId: string) => string) => {
  const byId = new Map(rows.map((row) => [row.id, row]))
  return (partId) => {
    const part = byId.get(partId)
    const item = part?.kind === 'step' ? byId.get(part.parent ?? '') : part
    return item?.parent ?? ''
  }
}

const ofPhase = (row: { readonly phase: Phase }, sheetId: string): string => `${row.phase} ${sheetId}`

const measuredSheet = (
  first: JoinedLine,
  lines: readonly JoinedLine[],
  parents: readonly ParentRow[],
): MeasuredSheet => {
  const goalOf = goalFinder(parents)
  return {
    sheetId: first.sheetId,
    phase: first.phase,
    lines: lines.map(({ partId, measures, stale }) => ({
      partId,
      goalId: goalOf(partId),
      measures,
      isStale: stale.length > 0,
    })),
  }
}

/**
 * The measures of all sheets of a fiscal year, in all phases, for boards and lists: `rollUp` (measure/roll-up) counts the
 * lines of a sheet, or of one of its goals, by standing. `findMeasuredSheets(db, city, 2025)`.
 */
export const findMeasuredSheets = async (
  db: Reader,
  city: string,
  fiscalYear: FiscalYear,
): Promise<readonly MeasuredSheet[]> => {
  const scope = { sheetIds: await findSheetIds(db, city, fiscalYear), phases }
  if (scope.sheetIds.length === 0) return []
  const parents = Map.groupBy(await findParents(db, city, scope), (row) => ofPhase(row, row.sheet))
  const lines = Map.groupBy(await findJoinedLines(db, city, scope), (line) => ofPhase(line, line.sheetId))
  return [...lines].flatMap(([key, own]) => (own[0] ? [measuredSheet(own[0], own, parents.get(key) ?? [])] : []))
}
