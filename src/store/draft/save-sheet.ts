import type { FiscalYear } from '../../sheet/fiscal-year.ts'
import type { Writer } from '../store.ts'
import { departmentsKey } from './departments-key.ts'

/** Writes a new sheet, without any phase; the first department is in charge. */
export const saveSheet = async (
  tx: Writer,
  city: string,
  sheet: { readonly id: string; readonly fiscalYear: FiscalYear; readonly departmentIds: readonly string[] },
): Promise<void> => {
  const { id, fiscalYear, departmentIds } = sheet
  await tx
    .insertInto('sheet')
    .values({ city, id, fiscal_year: fiscalYear, departments_key: departmentsKey(departmentIds) })
    .execute()
  await tx
    .insertInto('sheet_department')
    .values(departmentIds.map((department, position) => ({ city, sheet: id, department, position })))
    .execute()
}
