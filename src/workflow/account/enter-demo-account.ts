import { hashOf, newToken } from '../../account/secret-token.ts'
import { done, type Result, refuse } from '../../base/result.ts'
import type { AccountRefusalOf } from '../../sheet/account-refusal.ts'
import { isDemoMail } from '../../sheet/person.ts'
import type { RefusalOf } from '../../sheet/refusal.ts'
import { findPeople } from '../../store/account/find-people.ts'
import { saveSession } from '../../store/account/save-session.ts'
import { audit, inTurn } from '../command.ts'
import type { Workplace } from '../workplace.ts'
import { comingIn } from './actor-of.ts'
import type { Place } from './try-to-sign-in.ts'

export type EnterDemoRefusal = AccountRefusalOf<'person-not-found'> | RefusalOf<'city-not-found' | 'not-permitted'>

/**
 * Signs a visitor of the demonstration in as one of its people, without password or code; by the mail addresses of the
 * demonstration's own, so that nobody of a real city is ever entered so.
 */
export const enterDemoAccount = (
  workplace: Workplace,
  { personId, place: { address, device } }: { readonly personId: string; readonly place: Place },
): Promise<Result<{ readonly token: string }, EnterDemoRefusal>> =>
  inTurn<{ readonly token: string }, EnterDemoRefusal>(
    workplace,
    comingIn({ id: personId, name: '見本の利用者' }),
    { deed: 'own-account' },
    async (command) => {
      const { tx, city, trace, newId } = command
      const [person] = await findPeople(tx, city, { id: personId })
      if (person?.state !== 'active' || !isDemoMail(person.mail)) return refuse({ kind: 'person-not-found' })
      const token = newToken()
      const times = { createdAt: trace.at, seenAt: trace.at, endedAt: null }
      const session = { id: newId(), personId, stage: 'open', device, address, ...times, misses: 0 } as const
      await saveSession(tx, city, { ...session, tokenHash: hashOf(token) })
      await audit(command, { action: 'sign-in', sheetId: null, phase: null, detail: { demo: person.name } })
      return done({ token })
    },
  )
