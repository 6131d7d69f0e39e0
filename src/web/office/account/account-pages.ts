import type { Context, Hono } from 'hono'
import { signInAddress } from '../../../view/account/account-address.ts'
import type { AccountParts } from '../../account-parts.ts'
import type { OfficeParts } from '../office-parts.ts'
import { type OfficeEnv, only } from '../who-acts.ts'
import {
  answerCodesRenewed,
  answerOwnAccount,
  answerPasswordChanged,
  answerSessionEnded,
  type OwnParts,
} from './answer-own-account.tsx'
import { answerInvited, answerLinkMade, answerPeople, answerPerson, answerPersonDeed } from './answer-people.tsx'

/** One's own account, and for administrators the people of the city. */
export const accountPages = (pages: Hono<OfficeEnv>, accounts: AccountParts): void => {
  type Answer = (c: Context, parts: OwnParts) => Promise<Response>
  const ofOwn = (answer: Answer) => (c: Context<OfficeEnv>) => {
    const { signedIn, parts } = c.var
    // The demonstration's visitor has no account to look at.
    return signedIn === null ? c.redirect(signInAddress, 303) : answer(c, { ...accounts, frame: parts.frame, signedIn })
  }
  pages.get('/account', ofOwn(answerOwnAccount))
  pages.post('/account/sessions', ofOwn(answerSessionEnded))
  pages.post('/account/password', ofOwn(answerPasswordChanged))
  pages.post('/account/recovery-codes', ofOwn(answerCodesRenewed))

  // Links and sessions are about the real time, also where the demonstration's stands still.
  const of = (c: Context<OfficeEnv>): OfficeParts => ({ ...c.var.parts, workplace: accounts.workplace })
  const person = '/people/:person'
  pages.use('/people/*', only('manage-accounts'))
  pages.get('/people', (c) => answerPeople(c, of(c)))
  pages.post('/people', (c) => answerInvited(c, of(c)))
  pages.get(person, (c) => answerPerson(c, of(c), c.req.param('person')))
  pages.post(`${person}/link`, (c) => answerLinkMade(c, of(c), c.req.param('person')))
  for (const deed of ['roles', 'close', 'sessions'] as const)
    pages.post(`${person}/${deed}`, (c) => answerPersonDeed(c, of(c), { personId: c.req.param('person'), deed }))
}
