import type { Context } from 'hono'
import type { SignedIn } from '../../../account/find-signed-in.ts'
import { passwordLimit } from '../../../account/password.ts'
import { isOver } from '../../../account/session-limit.ts'
import { OwnAccountPage } from '../../../component/account/own-account-page.tsx'
import { RecoveryCodesPage } from '../../../component/account/set-up-page.tsx'
import { findCredentials } from '../../../store/account/find-credentials.ts'
import { findSessions } from '../../../store/account/find-sessions.ts'
import { findDepartments } from '../../../store/city/find-departments.ts'
import { ownAccountAddress } from '../../../view/account/account-address.ts'
import { showPerson } from '../../../view/account/show-people.ts'
import { showSession } from '../../../view/account/show-session.ts'
import { actorOf } from '../../../workflow/account/actor-of.ts'
import { endSession } from '../../../workflow/account/end-session.ts'
import { changePassword, renewRecoveryCodes } from '../../../workflow/account/own-account.ts'
import type { AccountParts } from '../../account-parts.ts'
import { type AccountProblem, accountProblem } from '../../account-problem.ts'
import { answerPage } from '../../answer-page.tsx'
import { placeOf } from '../../place-of.ts'
import { accountSite, notUnderstood } from './account-site.ts'
import { readChange, readCurrent, readSession } from './read-account-form.ts'

/** What the pages of one's own account need: the parts of accounts, with the frame of this request, and who is signed in. */
export type OwnParts = AccountParts & { readonly signedIn: SignedIn }

const doneWords = { session: 'サインインを終わらせました。', password: 'パスワードを変えました。' } as const

const statusWords = (done: string | undefined): string | null =>
  done === 'session' || done === 'password' ? doneWords[done] : null

/** Answers with the page of one's own account; with a refusal where one was given. */
export const answerOwnAccount = async (
  c: Context,
  parts: OwnParts,
  problem: AccountProblem | null = null,
): Promise<Response> => {
  const { db, code, workplace, signedIn } = parts
  const { person, session } = signedIn
  const credentials = await findCredentials(db, code, person.id)
  const hasCode = credentials.some(({ kind, confirmedAt }) => kind === 'one-time-code' && confirmedAt !== null)
  const left = credentials.filter(({ kind, lastUse }) => kind === 'recovery-code' && lastUse === 0).length
  const sessions = (await findSessions(db, code, { personId: person.id })).filter(
    (one) => one.stage === 'open' && !isOver(one, workplace.now()),
  )
  return answerPage(
    c,
    { site: await accountSite(parts), title: '自分の設定', crumbs: [], status: problem?.status ?? 200 },
    <OwnAccountPage
      person={showPerson(person, await findDepartments(db, code))}
      sessions={sessions.map((one) => showSession(one, session.id))}
      codesLeft={hasCode ? left : null}
      least={passwordLimit.least}
      refusal={problem?.words ?? null}
      status={statusWords(c.req.query('done'))}
    />,
  )
}

/** Ends one of one's own sessions. */
export const answerSessionEnded = async (c: Context, parts: OwnParts): Promise<Response> => {
  const sessionId = readSession(await c.req.parseBody())
  if (sessionId === null) return notUnderstood(c, parts)
  const result = await endSession(parts.workplace, actorOf(parts.signedIn.person), { sessionId })
  return result.ok
    ? c.redirect(`${ownAccountAddress}?done=session`, 303)
    : answerOwnAccount(c, parts, accountProblem(result.refusal))
}

/** Changes one's own password. */
export const answerPasswordChanged = async (c: Context, parts: OwnParts): Promise<Response> => {
  const form = readChange(await c.req.parseBody())
  if (form === null) return notUnderstood(c, parts)
  const { person, session } = parts.signedIn
  const own = { person, place: placeOf(c, parts), sessionId: session.id }
  const result = await changePassword(parts.workplace, { ...own, ...form })
  return result.ok
    ? c.redirect(`${ownAccountAddress}?done=password`, 303)
    : answerOwnAccount(c, parts, accountProblem(result.refusal))
}

/** Gives new recovery codes; shows them, this once. */
export const answerCodesRenewed = async (c: Context, parts: OwnParts): Promise<Response> => {
  const current = readCurrent(await c.req.parseBody())
  if (current === null) return notUnderstood(c, parts)
  const own = { person: parts.signedIn.person, place: placeOf(c, parts), current }
  const result = await renewRecoveryCodes(parts.workplace, own)
  if (!result.ok) return answerOwnAccount(c, parts, accountProblem(result.refusal))
  return answerPage(
    c,
    { site: await accountSite(parts), title: '回復コード', crumbs: [] },
    <RecoveryCodesPage codes={result.value} next={ownAccountAddress} />,
  )
}
