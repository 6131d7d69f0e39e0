import type { Reader } from '../store.ts'

/** Ids of the departments of a sheet, the one in charge first; none where there is no such sheet. */
export const findSheetDepartments = async (db: Reader, city: string, sheetId: string): Promise<readonly string[]> => {
  const rows = await db
    .selectFrom('sheet_department')
    .select('department')
    .where('city', '=', city)
    .where('sheet', '=', sheetId)
    .orderBy('position')
    .execute()
  return rows.map(({ department }) => department)
}
