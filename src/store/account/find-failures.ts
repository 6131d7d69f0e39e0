import type { FailedStep } from '../schema.ts'
import type { Reader } from '../store.ts'

/** A try to sign in that failed: for which account (a hash), from where, when. */
export type SignInFailure = {
  readonly account: string
  readonly source: string
  readonly step: FailedStep
  readonly at: string
}

/** The failed tries since an instant for an account or from a place, the newest first. */
export const findFailures = async (
  db: Reader,
  city: string,
  { account, source, since }: { readonly account: string; readonly source: string; readonly since: string },
): Promise<readonly SignInFailure[]> =>
  db
    .selectFrom('sign_in_failure')
    .select(['account', 'source', 'step', 'at'])
    .where('city', '=', city)
    .where('at', '>=', since)
    .where(({ eb, or }) => or([eb('account', '=', account), eb('source', '=', source)]))
    .orderBy('at', 'desc')
    .limit(1_000)
    .execute()
