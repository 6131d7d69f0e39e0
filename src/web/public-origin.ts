import type { Context } from 'hono'
import { isSecure } from './session-cookie.ts'

/** The site's address as the browser knows it: `https://shirube.city.example`. */
export const publicOrigin = (c: Context): string => `${isSecure(c) ? 'https' : 'http'}://${new URL(c.req.url).host}`
