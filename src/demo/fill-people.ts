import type { Result } from '../base/result.ts'
import type { Department } from '../sheet/department.ts'
import { isOfDepartment } from '../sheet/role.ts'
import { invitePerson } from '../workflow/account/invite-person.ts'
import { openDemoAccount } from '../workflow/account/open-demo-account.ts'
import type { Actor, Workplace } from '../workflow/workplace.ts'
import { demoPeople } from './demo-people.ts'

const must = <Value>(result: Result<Value, unknown>): Value => {
  if (result.ok) return result.value
  throw new Error(`a person of the demonstration was refused: ${JSON.stringify(result.refusal)}`)
}

/** Gives the demonstration one person of each role, who are entered without a password. */
export const fillPeople = async (
  workplace: Workplace,
  actor: Actor,
  departments: readonly Pick<Department, 'id' | 'name'>[],
): Promise<void> => {
  for (const { name, mail, kind, department } of demoPeople) {
    const own = departments.filter((one) => isOfDepartment(kind) && one.name === department)
    const roles = [{ kind, departmentIds: own.map(({ id }) => id), sections: [] }]
    const { personId } = must(await invitePerson(workplace, actor, { name, mail, roles }))
    must(await openDemoAccount(workplace, actor, personId))
  }
}
