import { hash, verify } from '@node-rs/argon2'
import { done, type Result, refuse } from '../base/result.ts'
import type { AccountRefusalOf } from '../sheet/account-refusal.ts'

export const passwordLimit = { least: 12, most: 200 } as const

// 19 MiB, two passes: the least that is advised for argon2id, for a small server with many people on one morning.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

// The same password from another keyboard or phone is the same, half width or full.
const asTyped = (password: string): string => password.normalize('NFKC')

/** Whether a password is long enough; which letters it has is nobody's business. */
export const checkPassword = (
  password: string,
): Result<null, AccountRefusalOf<'password-too-short' | 'password-too-long'>> => {
  const { least, most } = passwordLimit
  const length = [...asTyped(password)].length
  if (length < least) return refuse({ kind: 'password-too-short', least })
  return length > most ? refuse({ kind: 'password-too-long', most }) : done(null)
}

/** What is kept of a password: its argon2id hash with its own salt. */
export const hashPassword = (password: string): Promise<string> => hash(asTyped(password), cost)

let nobodys: Promise<string> | null = null

/**
 * Whether a password is the one of a hash. Without one (null: no such account) as much work is done, and the answer is no,
 * so that how long it takes tells nobody whether there is an account.
 */
export const isPassword = async (kept: string | null, password: string): Promise<boolean> => {
  nobodys ??= hashPassword('no account has this password')
  const typed = asTyped(password.slice(0, 4 * passwordLimit.most))
  const isRight = await verify(kept ?? (await nobodys), typed)
  return kept !== null && isRight
}
