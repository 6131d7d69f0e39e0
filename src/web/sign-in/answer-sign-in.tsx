import type { Context } from 'hono'
import { SignInPage } from '../../component/account/sign-in-page.tsx'
import { isDemoMail, type Person } from '../../sheet/person.ts'
import { roleKinds } from '../../sheet/role.ts'
import { findPeople } from '../../store/account/find-people.ts'
import { findDepartments } from '../../store/city/find-departments.ts'
import { localPath, signInAddress } from '../../view/account/account-address.ts'
import { type ShownPerson, showPerson } from '../../view/account/show-people.ts'
import { signOut } from '../../workflow/account/end-session.ts'
import { enterDemoAccount } from '../../workflow/account/enter-demo-account.ts'
import { signIn } from '../../workflow/account/sign-in.ts'
import type { AccountParts } from '../account-parts.ts'
import { type AccountProblem, accountProblem } from '../account-problem.ts'
import { answerPage, answerProblem } from '../answer-page.tsx'
import { placeOf } from '../place-of.ts'
import { dropSession, keepSession, whoSent } from '../session-cookie.ts'
import { nextStep } from './next-step.ts'
import { readDemoForm, readSignIn } from './read-sign-in-form.ts'
import { signInSite } from './sign-in-site.ts'

const rank = ({ roles: [first] }: Person): number => (first ? roleKinds.indexOf(first.kind) : roleKinds.length)

const demoPeople = async ({ db, code, isDemo }: AccountParts): Promise<readonly ShownPerson[] | null> => {
  if (!isDemo) return null
  const departments = await findDepartments(db, code)
  const people = (await findPeople(db, code)).filter(({ mail, state }) => state === 'active' && isDemoMail(mail))
  const inOrder = people.toSorted((one, other) => rank(one) - rank(other))
  return inOrder.map((person) => showPerson(person, departments))
}

type Shown = { readonly to: string; readonly mail: string; readonly problem: AccountProblem | null }

const answerForm = async (c: Context, parts: AccountParts, { to, mail, problem }: Shown): Promise<Response> =>
  answerPage(
    c,
    { site: await signInSite(parts), title: 'サインイン', crumbs: [], status: problem?.status ?? 200 },
    <SignInPage
      to={to}
      mail={mail}
      refusal={problem?.words ?? null}
      status={c.req.query('out') === undefined ? null : 'サインアウトしました。'}
      demo={await demoPeople(parts)}
    />,
  )

/** That what was sent is no form of ours. */
export const notUnderstood = async (c: Context, parts: AccountParts): Promise<Response> =>
  answerProblem(c, await signInSite(parts), 'form-not-understood')

/** Answers with the page where staff sign in. */
export const answerSignIn = (c: Context, parts: AccountParts): Promise<Response> =>
  answerForm(c, parts, { to: localPath(c.req.query('to')), mail: '', problem: null })

/** Signs somebody in, or on to the one-time code. */
export const answerSignedIn = async (c: Context, parts: AccountParts): Promise<Response> => {
  const form = readSignIn(await c.req.parseBody())
  if (form === null) return notUnderstood(c, parts)
  const { mail, password, to } = form
  const result = await signIn(parts.workplace, { mail, password, place: placeOf(c, parts) })
  if (result.ok) {
    keepSession(c, result.value)
    return c.redirect(nextStep(result.value.stage, to), 303)
  }
  if (result.refusal.kind === 'wait') c.header('retry-after', String(result.refusal.seconds))
  return answerForm(c, parts, { to, mail, problem: accountProblem(result.refusal) })
}

/** Signs somebody out, in this browser. */
export const answerSignedOut = async (c: Context, parts: AccountParts): Promise<Response> => {
  const sent = await whoSent(c, parts)
  if (sent !== null) await signOut(parts.workplace, sent)
  dropSession(c)
  return c.redirect(`${signInAddress}?out`, 303)
}

/** Enters the demonstration as one of its people. */
export const answerDemoEntered = async (c: Context, parts: AccountParts): Promise<Response> => {
  const form = readDemoForm(await c.req.parseBody())
  if (form === null) return notUnderstood(c, parts)
  const { person, to } = form
  const result = await enterDemoAccount(parts.workplace, { personId: person, place: placeOf(c, parts) })
  if (!result.ok) return answerForm(c, parts, { to, mail: '', problem: accountProblem(result.refusal) })
  keepSession(c, { ...result.value, deviceToken: null })
  return c.redirect(to, 303)
}
