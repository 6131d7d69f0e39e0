import type { FiscalYear } from '../../sheet/fiscal-year.ts'
import type { Reader } from '../store.ts'

/** The fiscal year of a sheet, or null when there is no such sheet. */
export const findSheetYear = async (db: Reader, city: string, sheetId: string): Promise<FiscalYear | null> =>
  (
    await db
      .selectFrom('sheet')
      .select('fiscal_year')
      .where('city', '=', city)
      .where('id', '=', sheetId)
      .executeTakeFirst()
  )?.fiscal_year ?? null
