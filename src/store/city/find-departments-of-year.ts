import type { Department } from '../../sheet/department.ts'
import type { FiscalYear } from '../../sheet/fiscal-year.ts'
import type { Reader } from '../store.ts'
import { findDepartments } from './find-departments.ts'

/** The departments a city has in a fiscal year, in the city's order. */
export const findDepartmentsOfYear = async (
  db: Reader,
  city: string,
  fiscalYear: FiscalYear,
): Promise<readonly Department[]> =>
  (await findDepartments(db, city)).filter(
    ({ firstYear, lastYear }) => firstYear <= fiscalYear && (lastYear === null || fiscalYear <= lastYear),
  )
