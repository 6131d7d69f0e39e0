import { done, type Result, refuse } from '../../base/result.ts'
import type { AccountRefusalOf } from '../../sheet/account-refusal.ts'
import type { Person } from '../../sheet/person.ts'
import type { RefusalOf } from '../../sheet/refusal.ts'
import type { Role } from '../../sheet/role.ts'
import { findPeople } from '../../store/account/find-people.ts'
import { saveInvitationsUsed } from '../../store/account/save-invitation.ts'
import { savePerson } from '../../store/account/save-person.ts'
import { saveSessionsEnded } from '../../store/account/save-sessions-ended.ts'
import { audit, type Command, inTurn } from '../command.ts'
import type { Actor, Workplace } from '../workplace.ts'
import { checkRoles, type RolesRefusal } from './check-roles.ts'

/** A person as the acting one saw them. */
export type PersonSeen = { readonly personId: string; readonly version: number }

type SeenRefusal = AccountRefusalOf<
  'person-not-found' | 'person-changed-by-other' | 'person-closed' | 'last-administrator'
>
export type ChangePersonRefusal = SeenRefusal | RolesRefusal | RefusalOf<'city-not-found' | 'not-permitted'>

const administers = ({ state, roles }: Pick<Person, 'state' | 'roles'>): boolean =>
  state === 'active' && roles.some(({ kind }) => kind === 'administrator')

/** Writes a person's change inside a command, as long as somebody is left who can give accounts. */
const putChange = async (
  { tx, city, trace }: Command,
  { personId, version }: PersonSeen,
  change: (person: Person) => Person,
): Promise<Result<Person, SeenRefusal>> => {
  const people = await findPeople(tx, city)
  const person = people.find(({ id }) => id === personId)
  if (!person) return refuse({ kind: 'person-not-found' })
  if (person.state === 'closed') return refuse({ kind: 'person-closed' })
  if (person.version !== version) return refuse({ kind: 'person-changed-by-other', version: person.version })
  const changed = { ...change(person), version: version + 1 }
  const others = people.filter(({ id }) => id !== personId)
  if (administers(person) && ![...others, changed].some(administers)) return refuse({ kind: 'last-administrator' })
  await savePerson(tx, city, changed, trace.at)
  return done(changed)
}

/** Gives somebody other roles: `changeRoles(workplace, actor, { personId, version: 1, roles })`. They apply at once. */
export const changeRoles = (
  workplace: Workplace,
  actor: Actor,
  { roles, ...seen }: PersonSeen & { readonly roles: readonly Role[] },
): Promise<Result<Person, ChangePersonRefusal>> =>
  inTurn<Person, ChangePersonRefusal>(workplace, actor, { deed: 'manage-accounts' }, async (command) => {
    const kept = await checkRoles(command, roles)
    if (!kept.ok) return kept
    const changed = await putChange(command, seen, (person) => ({ ...person, roles: kept.value }))
    if (!changed.ok) return changed
    const { id, name } = changed.value
    const detail = { person: id, name, roles: kept.value.map(({ kind }) => kind) }
    await audit(command, { action: 'change-person', sheetId: null, phase: null, detail })
    return changed
  })

/** Closes an account: all its sessions and links end at once; the person stays in the history. */
export const closePerson = (
  workplace: Workplace,
  actor: Actor,
  seen: PersonSeen,
): Promise<Result<Person, ChangePersonRefusal>> =>
  inTurn<Person, ChangePersonRefusal>(workplace, actor, { deed: 'manage-accounts' }, async (command) => {
    const closed = await putChange(command, seen, (person) => ({ ...person, state: 'closed' }))
    if (!closed.ok) return closed
    const { tx, city, trace } = command
    const { id: personId, name } = closed.value
    const sessions = await saveSessionsEnded(tx, city, { personId, but: null, at: trace.at })
    await saveInvitationsUsed(tx, city, { personId, at: trace.at })
    const detail = { person: personId, name, sessions }
    await audit(command, { action: 'close-account', sheetId: null, phase: null, detail })
    return closed
  })
