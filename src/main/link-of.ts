import { invitationAddress } from '../view/account/account-address.ts'
import type { Config } from './config.ts'

/** Where a one-time link leads: under SHIRUBE_ADDRESS, else where `serve` listens on this machine. */
export const linkOf = ({ address, host, port }: Config, token: string): string => {
  const here = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
  const origin = address ?? `http://${here.includes(':') ? `[${here}]` : here}:${port}`
  return origin.replace(/\/+$/, '') + invitationAddress(token)
}
