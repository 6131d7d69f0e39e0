import type { Context } from 'hono'
import { findInvited } from '../../account/find-invited.ts'
import { passwordLimit } from '../../account/password.ts'
import { DeadLinkPage, InvitationPage } from '../../component/account/invitation-page.tsx'
import { invitationAddress } from '../../view/account/account-address.ts'
import { accountRefusalMessage } from '../../view/message/account-refusal.ts'
import { setPassword } from '../../workflow/account/set-password.ts'
import type { AccountParts } from '../account-parts.ts'
import { type AccountProblem, accountProblem } from '../account-problem.ts'
import { answerPage } from '../answer-page.tsx'
import { placeOf } from '../place-of.ts'
import { keepSession } from '../session-cookie.ts'
import { notUnderstood } from './answer-sign-in.tsx'
import { nextStep } from './next-step.ts'
import { readPasswordForm } from './read-sign-in-form.ts'
import { signInSite } from './sign-in-site.ts'

type Shown = {
  readonly token: string
  readonly named: { readonly name: string; readonly mail: string }
  readonly problem: AccountProblem | null
}

const answerForm = async (c: Context, parts: AccountParts, { token, named, problem }: Shown): Promise<Response> => {
  const { db, code, workplace } = parts
  const site = await signInSite(parts)
  const invited = await findInvited(db, code, { token, now: workplace.now() })
  if (!invited) {
    const page = { site, title: '使えないリンク', crumbs: [], status: 410 } as const
    return answerPage(c, page, <DeadLinkPage words={accountRefusalMessage({ kind: 'link-not-valid' })} />)
  }
  const { person, invitation } = invited
  return answerPage(
    c,
    { site, title: 'パスワードの設定', crumbs: [], status: problem?.status ?? 200 },
    <InvitationPage
      address={invitationAddress(token)}
      city={site.city}
      name={person.name}
      isFirst={invitation.kind === 'invitation'}
      named={person.mail === null ? named : null}
      mail={person.mail ?? ''}
      least={passwordLimit.least}
      refusal={problem?.words ?? null}
    />,
  )
}

/** Answers with the page of a one-time link; looking at it does not use it up. */
export const answerInvitation = (c: Context, parts: AccountParts, token: string): Promise<Response> =>
  answerForm(c, parts, { token, named: { name: '', mail: '' }, problem: null })

/** Sets a password by a one-time link, and signs its owner in. */
export const answerPasswordSet = async (c: Context, parts: AccountParts, token: string): Promise<Response> => {
  const form = readPasswordForm(await c.req.parseBody())
  if (form === null) return notUnderstood(c, parts)
  const { name, mail, password, again } = form
  const named = { name, mail }
  const result = await setPassword(parts.workplace, { token, named, password, again, place: placeOf(c, parts) })
  if (!result.ok) return answerForm(c, parts, { token, named, problem: accountProblem(result.refusal) })
  keepSession(c, result.value)
  return c.redirect(nextStep(result.value.stage, '/office'), 303)
}
