import { done, type Result, refuse } from '../../base/result.ts'
import type { AccountRefusalOf } from '../../sheet/account-refusal.ts'
import type { RefusalOf } from '../../sheet/refusal.ts'
import { isOfDepartment, type Role } from '../../sheet/role.ts'
import { findDepartments } from '../../store/city/find-departments.ts'
import type { Command } from '../command.ts'
import { findUnkeepableText } from '../find-unkeepable-text.ts'

export type RolesRefusal =
  | AccountRefusalOf<'role-missing' | 'role-needs-department'>
  | RefusalOf<'department-not-found' | 'text-not-keepable'>

/** Roles as they are kept: those for the whole city without departments, those of departments with some that exist. */
export const checkRoles = async (
  { tx, city }: Pick<Command, 'tx' | 'city'>,
  roles: readonly Role[],
): Promise<Result<readonly Role[], RolesRefusal>> => {
  if (roles.length === 0) return refuse({ kind: 'role-missing' })
  const where = findUnkeepableText(roles)
  if (where !== null) return refuse({ kind: 'text-not-keepable', where })
  const known = new Set((await findDepartments(tx, city)).map(({ id }) => id))
  const kept: Role[] = []
  for (const { kind, departmentIds, sections } of roles) {
    if (!isOfDepartment(kind)) {
      kept.push({ kind, departmentIds: [], sections: [] })
      continue
    }
    const unknown = departmentIds.find((id) => !known.has(id))
    if (unknown !== undefined) return refuse({ kind: 'department-not-found', departmentId: unknown })
    if (departmentIds.length === 0) return refuse({ kind: 'role-needs-department' })
    const named = sections.map((section) => section.trim()).filter((section) => section !== '')
    kept.push({ kind, departmentIds: [...new Set(departmentIds)], sections: [...new Set(named)] })
  }
  return done(kept)
}
