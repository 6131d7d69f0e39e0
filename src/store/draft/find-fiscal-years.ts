import type { FiscalYear } from '../../sheet/fiscal-year.ts'
import type { Reader } from '../store.ts'

/** The fiscal years that have sheets in any state, newest first. For citizens: `findPublishedYears`. */
export const findFiscalYears = async (db: Reader, city: string): Promise<readonly FiscalYear[]> =>
  (
    await db
      .selectFrom('sheet')
      .select('fiscal_year')
      .distinct()
      .where('city', '=', city)
      .orderBy('fiscal_year', 'desc')
      .execute()
  ).map((row) => row.fiscal_year)
