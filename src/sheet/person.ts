import type { Role } from './role.ts'

/** invited: has not set a password yet; closed: may not come in any more, and stays in the history. */
export type PersonState = 'invited' | 'active' | 'closed'

/** Somebody of the city with an account. */
export type Person = {
  readonly id: string
  readonly name: string
  /** Null: the first administrator says it when setting up. */
  readonly mail: string | null
  readonly state: PersonState
  readonly roles: readonly Role[]
  /** Counts each change. */
  readonly version: number
}

/** One mail address in one way of writing, to find it by: 「 Yamashita@City.example 」 is yamashita@city.example. */
export const mailKey = (mail: string): string => mail.normalize('NFKC').trim().toLowerCase()

/** Whether a text may be a mail address; whether it is one only a letter can tell. */
export const isMail = (mail: string): boolean => mail.length <= 200 && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(mail)

/** Where the demonstration's people have their mail; `.example` is nobody's on the Internet. */
export const demoMailEnd = '@shiruno.example'

/** Whether an address is one of the demonstration's people, who are entered without a password. */
export const isDemoMail = (mail: string | null): boolean => mail !== null && mailKey(mail).endsWith(demoMailEnd)
