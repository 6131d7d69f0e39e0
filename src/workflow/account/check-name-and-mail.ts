import { done, type Result, refuse } from '../../base/result.ts'
import { wordsKey } from '../../base/text.ts'
import type { AccountRefusalOf } from '../../sheet/account-refusal.ts'
import { isMail, mailKey } from '../../sheet/person.ts'
import type { RefusalOf } from '../../sheet/refusal.ts'
import { findPeople } from '../../store/account/find-people.ts'
import type { Command } from '../command.ts'
import { findUnkeepableText } from '../find-unkeepable-text.ts'

export type NameRefusal =
  | AccountRefusalOf<'person-name-missing' | 'mail-not-valid' | 'mail-taken'>
  | RefusalOf<'text-not-keepable'>

export type NameAndMail = { readonly name: string; readonly mail: string }

/** A name and a mail address as they are kept; an address is one person's in a city, for people sign in with it. */
export const checkNameAndMail = async (
  { tx, city }: Pick<Command, 'tx' | 'city'>,
  { name, mail }: NameAndMail,
): Promise<Result<NameAndMail, NameRefusal>> => {
  const where = findUnkeepableText({ name, mail })
  if (where !== null) return refuse({ kind: 'text-not-keepable', where })
  if (wordsKey(name) === '' || name.length > 100) return refuse({ kind: 'person-name-missing' })
  if (!isMail(mailKey(mail))) return refuse({ kind: 'mail-not-valid' })
  if ((await findPeople(tx, city, { mail })).length > 0) return refuse({ kind: 'mail-taken' })
  return done({ name: name.trim(), mail: mail.normalize('NFKC').trim() })
}
