import { done, type Result, refuse } from '../../base/result.ts'
import type { AccountRefusalOf } from '../../sheet/account-refusal.ts'
import type { RefusalOf } from '../../sheet/refusal.ts'
import { findPeople } from '../../store/account/find-people.ts'
import { audit, inTurn } from '../command.ts'
import type { Actor, Workplace } from '../workplace.ts'
import type { PersonInvited } from './invite-person.ts'
import { putLink } from './put-link.ts'

export type MakeLinkRefusal =
  | AccountRefusalOf<'person-not-found' | 'person-closed'>
  | RefusalOf<'city-not-found' | 'not-permitted'>

/**
 * Makes a new one-time link for somebody: again for who has not come in yet, or to set another password, and with
 * `codeToo` another one-time code, for who has lost them. What they have stays in force until they use it.
 */
export const makeLink = (
  workplace: Workplace,
  actor: Actor,
  { personId, codeToo = false }: { readonly personId: string; readonly codeToo?: boolean },
): Promise<Result<PersonInvited, MakeLinkRefusal>> =>
  inTurn<PersonInvited, MakeLinkRefusal>(workplace, actor, { deed: 'manage-accounts' }, async (command) => {
    const [person] = await findPeople(command.tx, command.city, { id: personId })
    if (!person) return refuse({ kind: 'person-not-found' })
    if (person.state === 'closed') return refuse({ kind: 'person-closed' })
    const kind = person.state === 'invited' ? 'invitation' : codeToo ? 'password-and-code' : 'password'
    const detail = { person: personId, name: person.name, kind }
    await audit(command, { action: 'make-link', sheetId: null, phase: null, detail })
    return done({ personId, token: await putLink(command, { personId, kind }) })
  })
