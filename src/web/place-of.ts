import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'
import type { Place } from '../workflow/account/try-to-sign-in.ts'
import type { AccountParts } from './account-parts.ts'
import { deviceToken } from './session-cookie.ts'

/** Asked without a network (tests), there is no address. */
const socketAddress = (c: Context): string => {
  const hasSocket = typeof c.env === 'object' && c.env !== null && 'incoming' in c.env
  return (hasSocket ? getConnInfo(c).remote.address : undefined) ?? 'unknown'
}

// A proxy adds the address it saw at the end; what stands before it anybody may have written.
const forwardedAddress = (c: Context): string | undefined =>
  c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim().slice(0, 100)

/** Where a request comes from. */
export const placeOf = (c: Context, { hasProxy }: Pick<AccountParts, 'hasProxy'>): Place => ({
  address: (hasProxy ? forwardedAddress(c) : undefined) ?? socketAddress(c),
  device: c.req.header('user-agent') ?? '',
  deviceToken: deviceToken(c),
})
