import { done, type Result, refuse } from '../../base/result.ts'
import type { AccountRefusalOf } from '../../sheet/account-refusal.ts'
import { isDemoMail } from '../../sheet/person.ts'
import type { RefusalOf } from '../../sheet/refusal.ts'
import { findPeople } from '../../store/account/find-people.ts'
import { saveInvitationsUsed } from '../../store/account/save-invitation.ts'
import { savePerson } from '../../store/account/save-person.ts'
import { inTurn } from '../command.ts'
import type { Actor, Workplace } from '../workplace.ts'

/** Puts an account of the demonstration in use without any password, so that the only way in is the demonstration's own. */
export const openDemoAccount = (
  workplace: Workplace,
  actor: Actor,
  personId: string,
): Promise<Result<null, AccountRefusalOf<'person-not-found'> | RefusalOf<'city-not-found' | 'not-permitted'>>> =>
  inTurn<null, AccountRefusalOf<'person-not-found'>>(
    workplace,
    actor,
    { deed: 'manage-accounts' },
    async ({ tx, city, trace }) => {
      const [person] = await findPeople(tx, city, { id: personId })
      if (!person || !isDemoMail(person.mail)) return refuse({ kind: 'person-not-found' })
      await savePerson(tx, city, { ...person, state: 'active', version: person.version + 1 }, trace.at)
      await saveInvitationsUsed(tx, city, { personId, at: trace.at })
      return done(null)
    },
  )
