import { done, type Result, refuse } from '../base/result.ts'
import { wordsKey } from '../base/text.ts'
import type { Department } from '../sheet/department.ts'
import type { FiscalYear } from '../sheet/fiscal-year.ts'
import type { RefusalOf } from '../sheet/refusal.ts'
import { findDepartments } from '../store/city/find-departments.ts'
import { saveDepartment } from '../store/city/save-department.ts'
import { audit, type Command, inTurn } from './command.ts'
import { findUnkeepableText } from './find-unkeepable-text.ts'
import type { Actor, Workplace } from './workplace.ts'

export type NewDepartment = {
  readonly name: string
  readonly firstYear: FiscalYear
  /** Null or absent: it still exists. */
  readonly lastYear?: FiscalYear | null
  readonly predecessors?: readonly string[]
}
export type AddDepartmentRefusal = RefusalOf<
  | 'city-not-found'
  | 'not-permitted'
  | 'name-missing'
  | 'years-not-valid'
  | 'department-exists'
  | 'department-not-found'
  | 'text-not-keepable'
>

const decide = (
  existing: readonly Department[],
  added: Omit<Department, 'id' | 'position'>,
): Result<null, AddDepartmentRefusal> => {
  const { name, firstYear, lastYear, predecessors } = added
  if (wordsKey(name) === '') return refuse({ kind: 'name-missing' })
  if (lastYear !== null && lastYear < firstYear) return refuse({ kind: 'years-not-valid' })
  const same = existing.find(
    (other) =>
      wordsKey(other.name) === wordsKey(name) &&
      other.firstYear <= (lastYear ?? other.firstYear) &&
      firstYear <= (other.lastYear ?? firstYear),
  )
  if (same) return refuse({ kind: 'department-exists', departmentId: same.id })
  const departmentId = predecessors.find((id) => !existing.some((other) => other.id === id))
  return departmentId === undefined ? done(null) : refuse({ kind: 'department-not-found', departmentId })
}

/** Writes a department at the end of the city's list, with its entry in the audit log. */
export const putDepartment = async (
  command: Command,
  existing: readonly Department[],
  added: Omit<Department, 'id' | 'position'>,
): Promise<Department> => {
  const position = Math.max(0, ...existing.map((department) => department.position)) + 1
  const department = { ...added, id: command.newId(), position }
  await saveDepartment(command.tx, command.city, department)
  const detail = { departmentId: department.id, name: department.name }
  await audit(command, { action: 'add-department', sheetId: null, phase: null, detail })
  return department
}

/** Adds a department to the city: `addDepartment(workplace, actor, { name: '総務部', firstYear: 2025 })`. */
export const addDepartment = (
  workplace: Workplace,
  actor: Actor,
  { name, firstYear, lastYear = null, predecessors = [] }: NewDepartment,
): Promise<Result<Department, AddDepartmentRefusal>> =>
  inTurn<Department, AddDepartmentRefusal>(workplace, actor, { deed: 'add-department' }, async (command) => {
    const where = findUnkeepableText({ name })
    if (where !== null) return refuse({ kind: 'text-not-keepable', where })
    const added = { name, firstYear, lastYear, predecessors: [...new Set(predecessors)] }
    const existing = await findDepartments(command.tx, command.city)
    const decided = decide(existing, added)
    return decided.ok ? done(await putDepartment(command, existing, added)) : decided
  })
