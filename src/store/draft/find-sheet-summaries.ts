import type { Department } from '../../sheet/department.ts'
import type { FiscalYear } from '../../sheet/fiscal-year.ts'
import type { SheetSummary } from '../../sheet/kept-sheet.ts'
import { type Phase, phases } from '../../sheet/phase.ts'
import { findDepartments } from '../city/find-departments.ts'
import type { Reader } from '../store.ts'

const keyOf = (row: { readonly sheet: string; readonly phase: Phase }): string => `${row.phase} ${row.sheet}`

const ofYear = (db: Reader, city: string, fiscalYear: FiscalYear) =>
  db.selectFrom('sheet').select('id').where('city', '=', city).where('fiscal_year', '=', fiscalYear)

const findPhases = (db: Reader, city: string, fiscalYear: FiscalYear) =>
  db
    .selectFrom('sheet_phase')
    .select(['sheet', 'phase', 'state', 'finding_count', 'changed_at'])
    .where('city', '=', city)
    .where('sheet', 'in', ofYear(db, city, fiscalYear))
    .execute()

const findLinks = (db: Reader, city: string, fiscalYear: FiscalYear) =>
  db
    .selectFrom('sheet_department')
    .select(['sheet', 'department'])
    .where('city', '=', city)
    .where('sheet', 'in', ofYear(db, city, fiscalYear))
    .orderBy('position')
    .execute()

const findStepCounts = (db: Reader, city: string, fiscalYear: FiscalYear) =>
  db
    .selectFrom('part')
    .select(({ fn }) => ['sheet', 'phase', fn.countAll().as('count')])
    .where('city', '=', city)
    .where('sheet', 'in', ofYear(db, city, fiscalYear))
    .where('kind', '=', 'step')
    .where('removed_at', 'is', null)
    .groupBy(['sheet', 'phase'])
    .execute()

const findGoalCells = (db: Reader, city: string, fiscalYear: FiscalYear) =>
  db
    .selectFrom('part')
    .leftJoin('cell', (join) =>
      join
        .onRef('cell.city', '=', 'part.city')
        .onRef('cell.sheet', '=', 'part.sheet')
        .onRef('cell.phase', '=', 'part.phase')
        .onRef('cell.part', '=', 'part.id')
        .on('cell.column', 'in', ['number', 'title', 'selfEvaluation']),
    )
    .select(['part.sheet', 'part.phase', 'part.id', 'cell.column', 'cell.text'])
    .where('part.city', '=', city)
    .where('part.sheet', 'in', ofYear(db, city, fiscalYear))
    .where('part.kind', '=', 'goal')
    .where('part.removed_at', 'is', null)
    .orderBy('part.position')
    .execute()

type GoalCell = Awaited<ReturnType<typeof findGoalCells>>[number]

const goalsOf = (cells: readonly GoalCell[]): SheetSummary['goals'] =>
  [...Map.groupBy(cells, (cell) => cell.id).values()].map((own) => {
    const text = (column: string): string | null => own.find((cell) => cell.column === column)?.text ?? null
    const number = text('number')
    return {
      number: number === null ? null : Number(number),
      title: text('title'),
      selfEvaluation: text('selfEvaluation'),
    }
  })

const position = (summary: SheetSummary): number => summary.departments[0]?.position ?? 0

/** All sheets of a fiscal year in all their phases and states, by the city's order of departments, then by phase. */
export const findSheetSummaries = async (
  db: Reader,
  city: string,
  fiscalYear: FiscalYear,
): Promise<readonly SheetSummary[]> => {
  const byId = new Map((await findDepartments(db, city)).map((department) => [department.id, department]))
  const links = Map.groupBy(await findLinks(db, city, fiscalYear), (link) => link.sheet)
  const departmentsOf = (sheet: string): readonly Department[] =>
    (links.get(sheet) ?? []).flatMap((link) => byId.get(link.department) ?? [])
  const goals = Map.groupBy(await findGoalCells(db, city, fiscalYear), keyOf)
  const steps = new Map((await findStepCounts(db, city, fiscalYear)).map((row) => [keyOf(row), Number(row.count)]))
  return (await findPhases(db, city, fiscalYear))
    .map((row) => ({
      id: row.sheet,
      fiscalYear,
      phase: row.phase,
      state: row.state,
      departments: departmentsOf(row.sheet),
      changedAt: row.changed_at,
      goals: goalsOf(goals.get(keyOf(row)) ?? []),
      stepCount: steps.get(keyOf(row)) ?? 0,
      findingCount: row.finding_count,
    }))
    .toSorted(
      (a, b) =>
        position(a) - position(b) ||
        (a.id < b.id ? -1 : a.id > b.id ? 1 : phases.indexOf(a.phase) - phases.indexOf(b.phase)),
    )
}
