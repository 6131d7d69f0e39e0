import type { FiscalYear } from '../../sheet/fiscal-year.ts'
import type { Reader } from '../store.ts'

/** The fiscal years of which something is published, newest first. */
export const findPublishedYears = async (db: Reader, city: string): Promise<readonly FiscalYear[]> =>
  (
    await db
      .selectFrom('published_version')
      .select('fiscal_year')
      .distinct()
      .where('city', '=', city)
      .orderBy('fiscal_year', 'desc')
      .execute()
  ).map((row) => row.fiscal_year)
