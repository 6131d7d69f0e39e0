import { demoMailEnd } from '../sheet/person.ts'
import type { RoleKind } from '../sheet/role.ts'

type DemoPerson = {
  readonly name: string
  readonly mail: string
  readonly kind: RoleKind
  /** The name of the department, for the roles of one. */
  readonly department: string | null
}

const person = (name: string, account: string, kind: RoleKind, department: string | null = null): DemoPerson => ({
  name,
  mail: account + demoMailEnd,
  kind,
  department,
})

/** One person of each role, to try the demonstration as; by family names, as lists of staff have them. */
export const demoPeople: readonly DemoPerson[] = [
  person('見本 川辺', 'kawabe', 'editor', '市民協働部'),
  person('見本 野田', 'noda', 'department-head', '市民協働部'),
  person('見本 峰岸', 'minegishi', 'coordinator'),
  person('見本 里見', 'satomi', 'executive'),
  person('見本 標', 'shirube', 'administrator'),
]
