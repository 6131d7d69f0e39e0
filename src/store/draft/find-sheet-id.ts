import type { FiscalYear } from '../../sheet/fiscal-year.ts'
import type { Reader } from '../store.ts'
import { departmentsKey } from './departments-key.ts'

/** The sheet of exactly these departments in a fiscal year, or null. */
export const findSheetId = async (
  db: Reader,
  city: string,
  of: { readonly fiscalYear: FiscalYear; readonly departmentIds: readonly string[] },
): Promise<string | null> => {
  const row = await db
    .selectFrom('sheet')
    .select('id')
    .where('city', '=', city)
    .where('fiscal_year', '=', of.fiscalYear)
    .where('departments_key', '=', departmentsKey(of.departmentIds))
    .executeTakeFirst()
  return row?.id ?? null
}
