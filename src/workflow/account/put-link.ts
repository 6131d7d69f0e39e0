import { linkLifetime } from '../../account/find-invited.ts'
import { hashOf, newToken } from '../../account/secret-token.ts'
import type { LinkKind } from '../../sheet/invitation.ts'
import { saveInvitation } from '../../store/account/save-invitation.ts'
import type { Command } from '../command.ts'

/** Makes a one-time link inside a command; gives its token, which is kept nowhere. */
export const putLink = async (
  { tx, city, trace, newId }: Command,
  { personId, kind }: { readonly personId: string; readonly kind: LinkKind },
): Promise<string> => {
  const token = newToken()
  const expiresAt = new Date(Date.parse(trace.at) + linkLifetime).toISOString()
  const link = { id: newId(), personId, kind, createdAt: trace.at, expiresAt, usedAt: null }
  await saveInvitation(tx, city, { ...link, tokenHash: hashOf(token) })
  return token
}
