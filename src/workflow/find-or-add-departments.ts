import { wordsKey } from '../base/text.ts'
import type { Department } from '../sheet/department.ts'
import type { FiscalYear } from '../sheet/fiscal-year.ts'
import { findDepartments } from '../store/city/find-departments.ts'
import { saveDepartment } from '../store/city/save-department.ts'
import { putDepartment } from './add-department.ts'
import type { Command } from './command.ts'

const existsIn = ({ firstYear, lastYear }: Department, year: FiscalYear): boolean =>
  firstYear <= year && (lastYear === null || year <= lastYear)

/**
 * The departments of a sheet by their printed names, in order. One that is not known is added from that fiscal year on;
 * one known from a later year only is taken to have been there before, unless it came out of a reorganisation.
 */
export const findOrAddDepartments = async (
  command: Command,
  names: readonly string[],
  year: FiscalYear,
): Promise<{ readonly departments: readonly Department[]; readonly added: readonly string[] }> => {
  const { tx, city } = command
  const known = [...(await findDepartments(tx, city))]
  const added: string[] = []
  const findOrAdd = async (name: string): Promise<Department> => {
    const named = known.filter((department) => wordsKey(department.name) === wordsKey(name))
    const current = named.find((department) => existsIn(department, year))
    if (current) return current
    const later = named.toSorted((a, b) => a.firstYear - b.firstYear).find(({ firstYear }) => firstYear > year)
    if (later && later.predecessors.length === 0) {
      const earlier = { ...later, firstYear: year }
      await saveDepartment(tx, city, earlier)
      known.splice(known.indexOf(later), 1, earlier)
      return earlier
    }
    const lastYear = later ? later.firstYear - 1 : null
    const department = await putDepartment(command, known, { name, firstYear: year, lastYear, predecessors: [] })
    known.push(department)
    added.push(name)
    return department
  }
  const departments: Department[] = []
  for (const name of names) departments.push(await findOrAdd(name))
  return { departments: [...new Map(departments.map((one) => [one.id, one])).values()], added }
}
