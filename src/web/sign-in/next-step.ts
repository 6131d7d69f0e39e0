import type { SessionStage } from '../../sheet/session.ts'
import { codeAddressOfSignIn, setUpAddress } from '../../view/account/account-address.ts'

/** Where somebody goes on to, once a session has come to a stage. */
export const nextStep = (stage: SessionStage, to: string): string => {
  if (stage === 'open') return to
  return `${stage === 'code' ? codeAddressOfSignIn : setUpAddress}?to=${encodeURIComponent(to)}`
}
