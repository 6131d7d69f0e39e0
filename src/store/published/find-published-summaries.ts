import type { FiscalYear } from '../../sheet/fiscal-year.ts'
import type { PublishedSummary } from '../../sheet/kept-sheet.ts'
import { phases } from '../../sheet/phase.ts'
import { fromJson } from '../json-text.ts'
import type { Reader } from '../store.ts'

const findVersions = (db: Reader, city: string, fiscalYear: FiscalYear) =>
  db
    .selectFrom('published_version')
    .select(['sheet', 'phase', 'version', 'outline', 'published_at'])
    .where('city', '=', city)
    .where('fiscal_year', '=', fiscalYear)
    .orderBy('version', 'desc')
    .execute()

const position = (summary: PublishedSummary): number => summary.departments[0]?.position ?? 0

/** The newest version of every sheet and phase published of a fiscal year, by the city's order, then by phase. */
export const findPublishedSummaries = async (
  db: Reader,
  city: string,
  fiscalYear: FiscalYear,
): Promise<readonly PublishedSummary[]> => {
  const versions = Map.groupBy(await findVersions(db, city, fiscalYear), (row) => `${row.phase} ${row.sheet}`)
  return [...versions.values()]
    .flatMap(([newest]) => newest ?? [])
    .map((row) => ({
      sheetId: row.sheet,
      fiscalYear,
      phase: row.phase,
      version: row.version,
      publishedAt: row.published_at,
      ...fromJson(row.outline),
    }))
    .toSorted(
      (a, b) =>
        position(a) - position(b) ||
        (a.sheetId < b.sheetId ? -1 : a.sheetId > b.sheetId ? 1 : phases.indexOf(a.phase) - phases.indexOf(b.phase)),
    )
}
