import type { Context, MiddlewareHandler } from 'hono'
import type { SignedIn } from '../../account/find-signed-in.ts'
import type { Deed } from '../../sheet/deed.ts'
import type { SessionStage } from '../../sheet/session.ts'
import { findCity } from '../../store/city/find-city.ts'
import { codeAddressOfSignIn, localPath, setUpAddress, signInTo } from '../../view/account/account-address.ts'
import { actorOf } from '../../workflow/account/actor-of.ts'
import { seeSession } from '../../workflow/account/end-session.ts'
import { aboutCity, may } from '../../workflow/permission.ts'
import type { AccountParts } from '../account-parts.ts'
import { answerProblem } from '../answer-page.tsx'
import { siteOf } from '../frame.ts'
import { whoSent } from '../session-cookie.ts'
import { siteAccount } from '../site-account.ts'
import type { DeskParts } from './desk/desk-parts.ts'

/** What each request of the staff pages carries: its parts, with who acts, and their session where they have signed in. */
export type OfficeEnv = { Variables: { parts: DeskParts; signedIn: SignedIn | null } }

const wayIn: Readonly<Record<Exclude<SessionStage, 'open'>, string>> = {
  code: codeAddressOfSignIn,
  'set-up': setUpAddress,
}

/** Where to come back to: what was asked for; where something was sent, the page it was sent from. */
const askedFor = (c: Context): string => {
  const here = new URL(c.req.url)
  const page = c.req.method === 'GET' ? here : URL.parse(c.req.header('referer') ?? '')
  return page?.host === here.host ? localPath(page.pathname + page.search) : '/office'
}

/**
 * Finds out who acts. Without accounts it is the visitor of `parts`; with them who has signed in, and who has not is led to
 * the sign-in. Nothing that was asked for is looked at before.
 */
export const whoActs =
  (parts: DeskParts, accounts: AccountParts | null): MiddlewareHandler<OfficeEnv> =>
  async (c, next) => {
    c.set('parts', parts)
    c.set('signedIn', null)
    if (accounts === null) return next()
    const sent = await whoSent(c, accounts)
    if (sent?.session.stage === 'open') {
      await seeSession(accounts.workplace, sent)
      const actor = actorOf(sent.person)
      c.set('signedIn', sent)
      c.set('parts', { ...parts, actor, frame: { ...parts.frame, account: siteAccount(actor) } })
    } else if (sent !== null) return c.redirect(wayIn[sent.session.stage], 303)
    else if (accounts.isDemo) c.set('parts', { ...parts, frame: { ...parts.frame, account: siteAccount(parts.actor) } })
    else return c.redirect(signInTo(askedFor(c)), 303)
    await next()
    // What only some may see stays in no browser after they have left.
    c.header('cache-control', 'no-store')
  }

/** Lets only those go on whose roles allow a deed somewhere; the commands ask again for themselves. */
export const only =
  (deed: Deed): MiddlewareHandler<OfficeEnv> =>
  async (c, next) => {
    const { db, code, frame, actor } = c.var.parts
    if (!actor.person || may(actor.person, deed, aboutCity)) return next()
    return answerProblem(
      c,
      siteOf(frame, { city: await findCity(db, code), years: [], current: null }),
      'not-permitted',
    )
  }
