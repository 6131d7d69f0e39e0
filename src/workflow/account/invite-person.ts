import { done, type Result } from '../../base/result.ts'
import type { Person } from '../../sheet/person.ts'
import type { RefusalOf } from '../../sheet/refusal.ts'
import type { Role } from '../../sheet/role.ts'
import { savePerson } from '../../store/account/save-person.ts'
import { audit, type Command, inTurn } from '../command.ts'
import type { Actor, Workplace } from '../workplace.ts'
import { checkNameAndMail, type NameAndMail, type NameRefusal } from './check-name-and-mail.ts'
import { checkRoles, type RolesRefusal } from './check-roles.ts'
import { putLink } from './put-link.ts'

export type InvitePersonRefusal = NameRefusal | RolesRefusal | RefusalOf<'city-not-found' | 'not-permitted'>

/** Who was invited, and the token of the link to hand them: it is shown once and kept nowhere. */
export type PersonInvited = { readonly personId: string; readonly token: string }

const putInvited = async (command: Command, { name, mail, roles }: Omit<Person, 'id' | 'state' | 'version'>) => {
  const { tx, city, trace, newId } = command
  const person: Person = { id: newId(), name, mail, state: 'invited', roles, version: 1 }
  await savePerson(tx, city, person, trace.at)
  const detail = { person: person.id, name, roles: roles.map(({ kind }) => kind) }
  await audit(command, { action: 'invite-person', sheetId: null, phase: null, detail })
  return { personId: person.id, token: await putLink(command, { personId: person.id, kind: 'invitation' }) }
}

/**
 * Invites somebody to the city: `invitePerson(workplace, actor, { name: '山下', mail: 'yamashita@city.example', roles: [{
 * kind: 'editor', departmentIds: [id], sections: [] }] })` gives the token of a link by which they set their password.
 */
export const invitePerson = (
  workplace: Workplace,
  actor: Actor,
  { roles, ...named }: NameAndMail & { readonly roles: readonly Role[] },
): Promise<Result<PersonInvited, InvitePersonRefusal>> =>
  inTurn<PersonInvited, InvitePersonRefusal>(workplace, actor, { deed: 'manage-accounts' }, async (command) => {
    const checked = await checkNameAndMail(command, named)
    if (!checked.ok) return checked
    const kept = await checkRoles(command, roles)
    return kept.ok ? done(await putInvited(command, { ...checked.value, roles: kept.value })) : kept
  })

const firstAdministrator = { kind: 'administrator', departmentIds: [], sections: [] } as const

/** Invites a new city's first administrator, who says name and mail address when setting the password. */
export const inviteFirstAdministrator = (
  workplace: Workplace,
  actor: Actor,
): Promise<Result<PersonInvited, RefusalOf<'city-not-found' | 'not-permitted'>>> =>
  inTurn<PersonInvited, never>(workplace, actor, { deed: 'manage-accounts' }, async (command) =>
    done(await putInvited(command, { name: '管理者', mail: null, roles: [firstAdministrator] })),
  )
