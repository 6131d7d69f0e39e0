import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { AccountRefusal } from '../sheet/account-refusal.ts'
import type { RefusalOf } from '../sheet/refusal.ts'
import { accountRefusalMessage } from '../view/message/account-refusal.ts'

/** What the commands of accounts may refuse. */
export type AnyAccountRefusal =
  | AccountRefusal
  | RefusalOf<'city-not-found' | 'not-permitted' | 'department-not-found' | 'text-not-keepable'>

const statuses: Readonly<Record<AnyAccountRefusal['kind'], ContentfulStatusCode>> = {
  'person-not-found': 404,
  'person-name-missing': 422,
  'mail-not-valid': 422,
  'mail-taken': 409,
  'role-missing': 422,
  'role-needs-department': 422,
  'person-changed-by-other': 409,
  'person-closed': 409,
  'last-administrator': 409,
  'link-not-valid': 410,
  'password-too-short': 422,
  'password-too-long': 422,
  'passwords-differ': 422,
  'sign-in-wrong': 401,
  'password-wrong': 422,
  'code-wrong': 401,
  wait: 429,
  'session-not-found': 404,
  'city-not-found': 404,
  'not-permitted': 403,
  'department-not-found': 422,
  'text-not-keepable': 422,
}

/** Why something about accounts was not done, as a page says it. */
export type AccountProblem = { readonly status: ContentfulStatusCode; readonly words: string }

/** A refused command of accounts in plain words, with its HTTP status. */
export const accountProblem = (refusal: AnyAccountRefusal): AccountProblem => ({
  status: statuses[refusal.kind],
  words: accountRefusalMessage(refusal),
})
