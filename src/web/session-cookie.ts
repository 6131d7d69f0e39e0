import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { findSignedIn, type SignedIn } from '../account/find-signed-in.ts'
import type { SessionStarted } from '../workflow/account/put-session.ts'
import type { AccountParts } from './account-parts.ts'

/** How the browser reached the site: a proxy that ends https says so. Who lies about it only spoils their own cookie. */
export const isSecure = (c: Context): boolean =>
  c.req.url.startsWith('https:') || c.req.header('x-forwarded-proto') === 'https'

// With the prefix a browser takes the cookie only from this very host, and only by https.
const prefixOf = (c: Context): string => (isSecure(c) ? '__Host-' : '')
const sessionCookie = (c: Context): string => `${prefixOf(c)}shirube-session`
const deviceCookie = (c: Context): string => `${prefixOf(c)}shirube-device`

const safely = (c: Context) => ({ httpOnly: true, sameSite: 'Lax', secure: isSecure(c), path: '/' }) as const

// As long as browsers keep a cookie at all.
const deviceDays = 400

/** The token of the session, as the browser sent it. */
export const sessionToken = (c: Context): string | null => getCookie(c, sessionCookie(c)) ?? null

/** The token by which a browser is known. */
export const deviceToken = (c: Context): string | null => getCookie(c, deviceCookie(c)) ?? null

/** Gives the browser its session, until it is closed or the session is over; and its mark, where it got one. */
export const keepSession = (c: Context, started: Pick<SessionStarted, 'token' | 'deviceToken'>): void => {
  setCookie(c, sessionCookie(c), started.token, safely(c))
  if (started.deviceToken !== null)
    setCookie(c, deviceCookie(c), started.deviceToken, { ...safely(c), maxAge: deviceDays * 86_400 })
}

/** Takes the session from the browser. */
export const dropSession = (c: Context): void => {
  deleteCookie(c, sessionCookie(c), safely(c))
}

/** Who sent a request, in whatever stage of signing in; null: nobody known. */
export const whoSent = async (c: Context, { db, code, workplace }: AccountParts): Promise<SignedIn | null> => {
  const token = sessionToken(c)
  return token === null ? null : findSignedIn(db, code, { token, now: workplace.now() })
}
