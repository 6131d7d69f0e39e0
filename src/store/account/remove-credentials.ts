import type { CredentialKind } from '../../sheet/credential.ts'
import type { Writer } from '../store.ts'

/** Takes a person's ways in of some kinds away, before new ones are given. */
export const removeCredentials = async (
  tx: Writer,
  city: string,
  { personId, kinds }: { readonly personId: string; readonly kinds: readonly CredentialKind[] },
): Promise<void> => {
  await tx
    .deleteFrom('credential')
    .where('city', '=', city)
    .where('person', '=', personId)
    .where('kind', 'in', kinds)
    .execute()
}
