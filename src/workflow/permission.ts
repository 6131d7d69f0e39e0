import type { Deed } from '../sheet/deed.ts'
import type { Person } from '../sheet/person.ts'
import type { Role, RoleKind } from '../sheet/role.ts'

/**
 * Where a role may do something: everywhere; `own`: for sheets one of whose departments it is for; `in-charge`: for sheets
 * whose first department, the one in charge, it is for; nowhere.
 */
export type Reach = 'all' | 'own' | 'in-charge' | 'none'

type Row = Readonly<Record<RoleKind, Reach>>

const everybody: Row = {
  editor: 'all',
  'department-head': 'all',
  coordinator: 'all',
  executive: 'all',
  administrator: 'all',
}
const nobody: Row = {
  editor: 'none',
  'department-head': 'none',
  coordinator: 'none',
  executive: 'none',
  administrator: 'none',
}
const coordinators: Row = { ...nobody, coordinator: 'all' }
const administrators: Row = { ...nobody, administrator: 'all' }
const writers: Row = { ...nobody, editor: 'own', 'department-head': 'own', coordinator: 'all' }

/** Who may do what, where. A deed without a row does not compile. */
export const permissions: Readonly<Record<Deed, Row>> = {
  'read-sheets': everybody,
  'edit-cell': writers,
  'decide-measure': writers,
  'start-phase': writers,
  // Only who answers for the department hands in; of a joint sheet, who answers for the department in charge.
  submit: { ...nobody, 'department-head': 'in-charge' },
  return: coordinators,
  approve: coordinators,
  publish: coordinators,
  correct: coordinators,
  import: coordinators,
  'make-book': coordinators,
  // Forms and departments are settings of the city; an administrator has no say in what sheets hold.
  'change-form': administrators,
  'add-department': administrators,
  'manage-accounts': administrators,
  'own-account': everybody,
}

/** What a deed is about: the sheet's departments, the one in charge first, and a line's section where it is known. */
export type About = { readonly departmentIds: readonly string[]; readonly section?: string | null }

/** Something that is about no department's sheet. */
export const aboutCity: About = { departmentIds: [] }

const covers = ({ departmentIds, sections }: Role, departments: readonly string[], section: string | null): boolean =>
  departments.some((id) => departmentIds.includes(id)) &&
  (section === null || sections.length === 0 || sections.includes(section))

const reaches = (role: Role, reach: Reach, { departmentIds, section = null }: About): boolean => {
  if (reach === 'all') return true
  if (reach === 'none') return false
  return covers(role, reach === 'own' ? departmentIds : departmentIds.slice(0, 1), section)
}

/**
 * Whether a person may do something: when one of their roles allows it there, and their account is in use.
 * `may(person, 'submit', { departmentIds: ['d1'] })`
 */
export const may = ({ state, roles }: Pick<Person, 'state' | 'roles'>, deed: Deed, about: About): boolean =>
  state === 'active' && roles.some((role) => reaches(role, permissions[deed][role.kind], about))

/**
 * Whether an actor may do something with a sheet of these departments, for pages to offer it or not; without a person the
 * actor is trusted: `mayAct(actor, 'decide-measure', sheet.departments)`.
 */
export const mayAct = (
  { person }: { readonly person?: Person },
  deed: Deed,
  departments: readonly { readonly id: string }[],
): boolean => person === undefined || may(person, deed, { departmentIds: departments.map(({ id }) => id) })
