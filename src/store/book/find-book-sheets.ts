import type { BookOrder, BookSheet } from '../../sheet/book.ts'
import { findDepartments } from '../city/find-departments.ts'
import { findPublishedSummaries } from '../published/find-published-summaries.ts'
import type { Reader } from '../store.ts'

type Wanted = Pick<BookOrder, 'fiscalYear' | 'phase' | 'source'>

const position = ({ departments: [first] }: BookSheet): number => first?.position ?? Number.POSITIVE_INFINITY

const findPublished = async (db: Reader, city: string, { fiscalYear, phase }: Wanted): Promise<readonly BookSheet[]> =>
  (await findPublishedSummaries(db, city, fiscalYear))
    .filter((summary) => summary.phase === phase)
    .map(({ sheetId, departments, version }) => ({
      sheetId,
      departments,
      edition: version,
      state: version === 1 ? 'published' : 'corrected',
    }))

const findCurrent = async (db: Reader, city: string, { fiscalYear, phase }: Wanted): Promise<readonly BookSheet[]> => {
  const departments = new Map((await findDepartments(db, city)).map((department) => [department.id, department]))
  const rows = await db
    .selectFrom('sheet')
    .innerJoin('sheet_phase', (join) =>
      join.onRef('sheet_phase.city', '=', 'sheet.city').onRef('sheet_phase.sheet', '=', 'sheet.id'),
    )
    .select(['sheet.id', 'sheet_phase.revision', 'sheet_phase.state'])
    .where('sheet.city', '=', city)
    .where('sheet.fiscal_year', '=', fiscalYear)
    .where('sheet_phase.phase', '=', phase)
    .execute()
  const links = await db
    .selectFrom('sheet_department')
    .select(['sheet', 'department'])
    .where('city', '=', city)
    .where('sheet', 'in', (query) =>
      query.selectFrom('sheet').select('id').where('city', '=', city).where('fiscal_year', '=', fiscalYear),
    )
    .orderBy('position')
    .execute()
  const bySheet = Map.groupBy(links, ({ sheet }) => sheet)
  return rows.map(({ id, revision, state }) => ({
    sheetId: id,
    departments: (bySheet.get(id) ?? []).flatMap(({ department }) => departments.get(department) ?? []),
    edition: revision,
    state,
  }))
}

/** The sheets of a year and phase that can be bound now, in the city's order: those published, or all as they stand. */
export const findBookSheets = async (db: Reader, city: string, wanted: Wanted): Promise<readonly BookSheet[]> => {
  const found =
    wanted.source === 'published' ? await findPublished(db, city, wanted) : await findCurrent(db, city, wanted)
  return found.toSorted((a, b) => position(a) - position(b) || (a.sheetId < b.sheetId ? -1 : 1))
}
