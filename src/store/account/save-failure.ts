import type { Writer } from '../store.ts'
import type { SignInFailure } from './find-failures.ts'

/** Writes a failed try, and forgets those before an instant. */
export const saveFailure = async (
  tx: Writer,
  city: string,
  { forgetBefore, ...failure }: SignInFailure & { readonly id: string; readonly forgetBefore: string },
): Promise<void> => {
  await tx.deleteFrom('sign_in_failure').where('city', '=', city).where('at', '<', forgetBefore).execute()
  await tx
    .insertInto('sign_in_failure')
    .values({ city, ...failure })
    .execute()
}

/** Forgets the tries of one account from one place at one step: it was its owner after all. */
export const removeFailures = async (
  tx: Writer,
  city: string,
  { account, source, step }: Pick<SignInFailure, 'account' | 'source' | 'step'>,
): Promise<void> => {
  await tx
    .deleteFrom('sign_in_failure')
    .where('city', '=', city)
    .where('account', '=', account)
    .where('source', '=', source)
    .where('step', '=', step)
    .execute()
}
