import type { Department } from '../../sheet/department.ts'
import type { Person, PersonState } from '../../sheet/person.ts'
import { isOfDepartment, type Role, type RoleKind, roleKinds } from '../../sheet/role.ts'
import { roleLabels } from '../message/role-label.ts'
import { personAddress } from './account-address.ts'

const stateWords: Readonly<Record<PersonState, string>> = {
  invited: '招待中（まだパスワードを決めていません）',
  active: '利用中',
  closed: '利用を終えました',
}

/** One person in the list of an administrator. */
export type ShownPerson = {
  readonly id: string
  readonly address: string
  readonly name: string
  readonly mail: string
  readonly state: PersonState
  readonly stateWords: string
  readonly roles: readonly string[]
  readonly version: number
}

type Names = Pick<Department, 'id' | 'name'>

const roleWords = ({ kind, departmentIds, sections }: Role, departments: readonly Names[]): string => {
  const { word } = roleLabels[kind]
  if (!isOfDepartment(kind)) return word
  const names = departments.filter(({ id }) => departmentIds.includes(id)).map(({ name }) => name)
  return `${word}：${[...names, ...sections].join('、')}`
}

/** A person as an administrator sees them: 「担当者：市民生活部、消費生活係」. */
export const showPerson = (person: Person, departments: readonly Names[]): ShownPerson => ({
  id: person.id,
  address: personAddress(person.id),
  name: person.name,
  mail: person.mail ?? '（まだありません）',
  state: person.state,
  stateWords: stateWords[person.state],
  roles: person.roles.map((role) => roleWords(role, departments)),
  version: person.version,
})

/** One role in the form where roles are given. */
export type RoleChoice = {
  readonly kind: RoleKind
  readonly word: string
  readonly meaning: string
  readonly isChosen: boolean
  /** Null: the role is for the whole city. */
  readonly departments: readonly { readonly id: string; readonly name: string; readonly isChosen: boolean }[] | null
  /** Null: no sections are named. */
  readonly sections: string | null
}

/** The roles to choose from, as they are chosen now; of departments those that still exist, and those chosen. */
export const showRoleChoices = (
  roles: readonly Role[],
  departments: readonly (Names & Pick<Department, 'lastYear'>)[],
): readonly RoleChoice[] =>
  roleKinds.map((kind) => {
    const role = roles.find((one) => one.kind === kind)
    const isChosen = (id: string): boolean => role?.departmentIds.includes(id) ?? false
    return {
      kind,
      ...roleLabels[kind],
      isChosen: role !== undefined,
      departments: isOfDepartment(kind)
        ? departments
            .filter(({ id, lastYear }) => lastYear === null || isChosen(id))
            .map(({ id, name }) => ({ id, name, isChosen: isChosen(id) }))
        : null,
      sections: kind === 'editor' ? (role?.sections.join('、') ?? '') : null,
    }
  })
