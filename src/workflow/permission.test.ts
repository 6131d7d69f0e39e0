import { describe, expect, test } from 'vitest'
import { type Deed, deeds } from '../sheet/deed.ts'
import type { Person } from '../sheet/person.ts'
import { type Role, type RoleKind, roleKinds } from '../sheet/role.ts'
import { may } from './permission.ts'

const aPerson = (...roles: readonly Role[]): Person => ({
  id: 'p',
  name: '山下',
  mail: 'yamashita@city.example',
  state: 'active',
  roles,
  version: 1,
})
const role = (kind: RoleKind, ...departmentIds: readonly string[]): Role => ({ kind, departmentIds, sections: [] })

/** The sheet of the person's own department; a joint one their department is not in charge of; another department's. */
const sheets = [['civic'], ['works', 'civic'], ['works']]

const row = (
  editor: string,
  head: string,
  coordinator: string,
  executive: string,
  administrator: string,
): Record<RoleKind, string> => ({ editor, 'department-head': head, coordinator, executive, administrator })

// One letter for each of the three sheets: y, they may; n, they may not.
const table: Readonly<Record<Deed, Record<RoleKind, string>>> = {
  'read-sheets': row('yyy', 'yyy', 'yyy', 'yyy', 'yyy'),
  'edit-cell': row('yyn', 'yyn', 'yyy', 'nnn', 'nnn'),
  'decide-measure': row('yyn', 'yyn', 'yyy', 'nnn', 'nnn'),
  'start-phase': row('yyn', 'yyn', 'yyy', 'nnn', 'nnn'),
  submit: row('nnn', 'ynn', 'nnn', 'nnn', 'nnn'),
  return: row('nnn', 'nnn', 'yyy', 'nnn', 'nnn'),
  approve: row('nnn', 'nnn', 'yyy', 'nnn', 'nnn'),
  publish: row('nnn', 'nnn', 'yyy', 'nnn', 'nnn'),
  correct: row('nnn', 'nnn', 'yyy', 'nnn', 'nnn'),
  import: row('nnn', 'nnn', 'yyy', 'nnn', 'nnn'),
  'make-book': row('nnn', 'nnn', 'yyy', 'nnn', 'nnn'),
  'change-form': row('nnn', 'nnn', 'nnn', 'nnn', 'yyy'),
  'add-department': row('nnn', 'nnn', 'nnn', 'nnn', 'yyy'),
  'manage-accounts': row('nnn', 'nnn', 'nnn', 'nnn', 'yyy'),
  'own-account': row('yyy', 'yyy', 'yyy', 'yyy', 'yyy'),
}

const answers = (person: Person, deed: Deed): string =>
  sheets.map((departmentIds) => (may(person, deed, { departmentIds }) ? 'y' : 'n')).join('')

describe('who may do what, cell by cell', () => {
  test.each(deeds.flatMap((deed) => roleKinds.map((kind) => [deed, kind, table[deed][kind]] as const)))(
    '%s by %s: %s',
    (deed, kind, expected) => {
      expect(answers(aPerson(role(kind, 'civic')), deed)).toBe(expected)
    },
  )

  test.each(deeds)('nobody without a role, invited only, or closed may %s', (deed) => {
    expect(answers(aPerson(), deed)).toBe('nnn')
    for (const state of ['invited', 'closed'] as const)
      expect(answers({ ...aPerson(...roleKinds.map((kind) => role(kind, 'civic'))), state }, deed)).toBe('nnn')
  })
})

test('several roles add up: who writes for one department and heads another hands in only the other’s sheet', () => {
  const person = aPerson(role('editor', 'civic'), role('department-head', 'works'))
  expect(answers(person, 'edit-cell')).toBe('yyy')
  expect(answers(person, 'submit')).toBe('nyy')
})

test('an Editor of a section writes its lines and those of no section, not those of another one', () => {
  const person = aPerson({ kind: 'editor', departmentIds: ['civic'], sections: ['消費生活係'] })
  const sections = ['消費生活係', '市民活動係', null].map((section) =>
    may(person, 'edit-cell', { departmentIds: ['civic'], section }),
  )
  expect(sections).toEqual([true, false, true])
})
