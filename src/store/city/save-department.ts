import type { Department } from '../../sheet/department.ts'
import type { Writer } from '../store.ts'

/** Writes a department, new or changed, with the departments it came from. */
export const saveDepartment = async (tx: Writer, city: string, department: Department): Promise<void> => {
  const { id, position, name, firstYear, lastYear, predecessors } = department
  await tx
    .insertInto('department')
    .values({ city, id, position, name, first_year: firstYear, last_year: lastYear })
    .onConflict((conflict) =>
      conflict.columns(['city', 'id']).doUpdateSet({ position, name, first_year: firstYear, last_year: lastYear }),
    )
    .execute()
  if (predecessors.length === 0) return
  await tx
    .insertInto('department_predecessor')
    .values(predecessors.map((predecessor) => ({ city, department: id, predecessor })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
