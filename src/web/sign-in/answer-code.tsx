import type { Context } from 'hono'
import { codeAddress } from '../../account/one-time-code.ts'
import { CodePage, RecoveryPage } from '../../component/account/code-page.tsx'
import { RecoveryCodesPage, SetUpPage } from '../../component/account/set-up-page.tsx'
import { findCredentials } from '../../store/account/find-credentials.ts'
import { localPath, signInAddress } from '../../view/account/account-address.ts'
import { giveCode } from '../../workflow/account/give-code.ts'
import { setUpCode } from '../../workflow/account/set-up-code.ts'
import type { AccountParts } from '../account-parts.ts'
import { type AccountProblem, type AnyAccountRefusal, accountProblem } from '../account-problem.ts'
import { answerPage } from '../answer-page.tsx'
import { placeOf } from '../place-of.ts'
import { keepSession, sessionToken, whoSent } from '../session-cookie.ts'
import { notUnderstood } from './answer-sign-in.tsx'
import { readCodeForm } from './read-sign-in-form.ts'
import { signInSite } from './sign-in-site.ts'

type Kind = 'one-time-code' | 'recovery-code'
type Shown = { readonly to: string; readonly problem: AccountProblem | null }

const answerCodeForm = async (
  c: Context,
  parts: AccountParts,
  { kind, to, problem }: Shown & { readonly kind: Kind },
): Promise<Response> => {
  const FormPage = kind === 'one-time-code' ? CodePage : RecoveryPage
  const title = kind === 'one-time-code' ? 'ワンタイムコード' : '回復コード'
  const status = problem?.status ?? 200
  return answerPage(
    c,
    { site: await signInSite(parts), title, crumbs: [], status },
    <FormPage to={to} refusal={problem?.words ?? null} />,
  )
}

// Whoever has no session that waits for this begins with the password.
const beginAnew = (c: Context): Response => c.redirect(signInAddress, 303)

/** Answers with the page for the code of a session that waits for one. */
export const answerCode = async (c: Context, parts: AccountParts, kind: Kind): Promise<Response> => {
  const sent = await whoSent(c, parts)
  if (sent?.session.stage !== 'code') return beginAnew(c)
  return answerCodeForm(c, parts, { kind, to: localPath(c.req.query('to')), problem: null })
}

/** Takes a code. */
export const answerCodeGiven = async (c: Context, parts: AccountParts, kind: Kind): Promise<Response> => {
  const form = readCodeForm(await c.req.parseBody())
  if (form === null) return notUnderstood(c, parts)
  const { code, to } = form
  const token = sessionToken(c) ?? ''
  const result = await giveCode(parts.workplace, { token, kind, code, place: placeOf(c, parts) })
  if (result.ok) {
    keepSession(c, result.value)
    return c.redirect(to, 303)
  }
  if (result.refusal.kind === 'session-not-found') return beginAnew(c)
  if (result.refusal.kind === 'wait') c.header('retry-after', String(result.refusal.seconds))
  return answerCodeForm(c, parts, { kind, to, problem: accountProblem(result.refusal) })
}

const answerSetUpForm = async (c: Context, parts: AccountParts, { to, problem }: Shown): Promise<Response> => {
  const sent = await whoSent(c, parts)
  if (sent?.session.stage !== 'set-up') return beginAnew(c)
  const { person } = sent
  const credentials = await findCredentials(parts.db, parts.code, person.id)
  const prepared = credentials.find(({ kind, confirmedAt }) => kind === 'one-time-code' && confirmedAt === null)
  if (!prepared) return beginAnew(c)
  return answerPage(
    c,
    { site: await signInSite(parts), title: 'ワンタイムコードの設定', crumbs: [], status: problem?.status ?? 200 },
    <SetUpPage
      secret={prepared.secret.replace(/(.{4})(?!$)/g, '$1 ')}
      address={codeAddress(prepared.secret, person.mail ?? person.name)}
      to={to}
      refusal={problem?.words ?? null}
    />,
  )
}

/** Answers with the page where a one-time code is set up. */
export const answerSetUp = (c: Context, parts: AccountParts): Promise<Response> =>
  answerSetUpForm(c, parts, { to: localPath(c.req.query('to')), problem: null })

/** Puts a one-time code in force; shows the recovery codes, this once. */
export const answerCodeSetUp = async (c: Context, parts: AccountParts): Promise<Response> => {
  const form = readCodeForm(await c.req.parseBody())
  if (form === null) return notUnderstood(c, parts)
  const { code, to } = form
  const result = await setUpCode(parts.workplace, { token: sessionToken(c) ?? '', code, place: placeOf(c, parts) })
  if (!result.ok) {
    const refusal: AnyAccountRefusal = result.refusal
    return answerSetUpForm(c, parts, { to, problem: accountProblem(refusal) })
  }
  keepSession(c, result.value)
  return answerPage(
    c,
    { site: await signInSite(parts), title: '回復コード', crumbs: [] },
    <RecoveryCodesPage codes={result.value.recoveryCodes} next={to} />,
  )
}
