import type { Invitation } from '../../sheet/invitation.ts'
import type { Writer } from '../store.ts'

/** Writes a new one-time link; those the person had before end with it. */
export const saveInvitation = async (
  tx: Writer,
  city: string,
  { tokenHash, ...invitation }: Invitation & { readonly tokenHash: string },
): Promise<void> => {
  const { id, personId: person, kind, createdAt, expiresAt, usedAt } = invitation
  await saveInvitationsUsed(tx, city, { personId: person, at: createdAt })
  await tx
    .insertInto('invitation')
    .values({
      city,
      id,
      token_hash: tokenHash,
      person,
      kind,
      created_at: createdAt,
      expires_at: expiresAt,
      used_at: usedAt,
    })
    .execute()
}

/** Ends all links of a person: one was used, another one was made, or the account was closed. */
export const saveInvitationsUsed = async (
  tx: Writer,
  city: string,
  { personId, at }: { readonly personId: string; readonly at: string },
): Promise<void> => {
  await tx
    .updateTable('invitation')
    .set({ used_at: at })
    .where('city', '=', city)
    .where('person', '=', personId)
    .where('used_at', 'is', null)
    .execute()
}
