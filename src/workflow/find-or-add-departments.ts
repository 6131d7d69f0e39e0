import { wordsKey } from '../base/text.ts'
import type { Department } from '../sheet/department.ts'
import type { FiscalYear } from '../sheet/fiscal-year.ts'
import { findDepartments } from '../store/city/find-departments.ts'
import { saveDepartment } from '../store/city/save-department.ts'
import { putDepartment } from './add-department.ts'
import type { Command } from './command.ts'

type Found = { readonly department: Department; readonly how: 'known' | 'added' | 'earlier' }

const existsIn = ({ firstYear, lastYear }: Department, year: FiscalYear): boolean =>
  firstYear <= year && (lastYear === null || year <= lastYear)

/** The next one of that name that the city has after a year. */
const nextAfter = (named: readonly Department[], year: FiscalYear): Department | undefined =>
  named.filter(({ firstYear }) => firstYear > year).toSorted((a, b) => a.firstYear - b.firstYear)[0]

const findOrAdd = async (command: Command, name: string, year: FiscalYear): Promise<Found> => {
  const all = await findDepartments(command.tx, command.city)
  const named = all.filter((department) => wordsKey(department.name) === wordsKey(name))
  const current = named.find((department) => existsIn(department, year))
  if (current) return { department: current, how: 'known' }
  const later = nextAfter(named, year)
  if (later && later.predecessors.length === 0) {
    const department = { ...later, firstYear: year }
    await saveDepartment(command.tx, command.city, department)
    return { department, how: 'earlier' }
  }
  const lastYear = later ? later.firstYear - 1 : null
  const department = await putDepartment(command, all, { name, firstYear: year, lastYear, predecessors: [] })
  return { department, how: 'added' }
}

/**
 * The departments of a sheet by their printed names, in order. One that is not known is added from that fiscal year on;
 * one known from a later year only is taken to have been there before, unless it came out of a reorganisation.
 */
export const findOrAddDepartments = async (
  command: Command,
  names: readonly string[],
  year: FiscalYear,
): Promise<readonly Found[]> => {
  const found = new Map<string, Found>()
  for (const name of names) {
    const one = await findOrAdd(command, name, year)
    // The same name printed twice is one department.
    if (!found.has(one.department.id)) found.set(one.department.id, one)
  }
  return [...found.values()]
}
