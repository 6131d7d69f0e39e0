import type { Department } from '../../sheet/department.ts'
import type { Reader } from '../store.ts'

/** All departments a city has or had, in the city's order. */
export const findDepartments = async (db: Reader, city: string): Promise<readonly Department[]> => {
  const rows = await db
    .selectFrom('department')
    .selectAll()
    .where('city', '=', city)
    .orderBy('position')
    .orderBy('id')
    .execute()
  const links = await db
    .selectFrom('department_predecessor')
    .selectAll()
    .where('city', '=', city)
    .orderBy('predecessor')
    .execute()
  const predecessors = Map.groupBy(links, (link) => link.department)
  return rows.map((row) => ({
    id: row.id,
    position: row.position,
    name: row.name,
    firstYear: row.first_year,
    lastYear: row.last_year,
    predecessors: (predecessors.get(row.id) ?? []).map((link) => link.predecessor),
  }))
}
