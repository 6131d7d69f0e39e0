import { newRecoveryCodes, recoveryHash } from '../../account/recovery-code.ts'
import { removeCredentials } from '../../store/account/remove-credentials.ts'
import { saveCredential } from '../../store/account/save-credential.ts'
import type { Command } from '../command.ts'

/** Gives a person ten new recovery codes inside a command; the old ones end. They are shown once and kept nowhere. */
export const putRecoveryCodes = async (
  { tx, city, trace, newId }: Command,
  personId: string,
): Promise<readonly string[]> => {
  const codes = newRecoveryCodes()
  await removeCredentials(tx, city, { personId, kinds: ['recovery-code'] })
  for (const code of codes) {
    const kept = { id: newId(), personId, secret: recoveryHash(code), lastUse: 0 }
    await saveCredential(tx, city, { ...kept, kind: 'recovery-code', confirmedAt: trace.at, createdAt: trace.at })
  }
  return codes
}
