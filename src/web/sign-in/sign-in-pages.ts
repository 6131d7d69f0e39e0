import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { csrf } from 'hono/csrf'
import { HTTPException } from 'hono/http-exception'
import type { AccountParts } from '../account-parts.ts'
import { answerCode, answerCodeGiven, answerCodeSetUp, answerSetUp } from './answer-code.tsx'
import { answerInvitation, answerPasswordSet } from './answer-invitation.tsx'
import { answerDemoEntered, answerSignedIn, answerSignedOut, answerSignIn } from './answer-sign-in.tsx'

// A mail address, two passwords.
const maxSize = 16 * 1024

const tooLarge = () => {
  throw new HTTPException(413)
}

/** Where somebody shows who they are: the password, the code, a one-time link, and the way out. */
export const signInPages = (parts: AccountParts): Hono => {
  const pages = new Hono()
  pages.use(csrf(), bodyLimit({ maxSize, onError: tooLarge }))
  pages.use(async (c, next) => {
    await next()
    c.header('cache-control', 'no-store')
  })
  pages.get('/', (c) => answerSignIn(c, parts))
  pages.post('/', (c) => answerSignedIn(c, parts))
  pages.post('/out', (c) => answerSignedOut(c, parts))
  pages.get('/code', (c) => answerCode(c, parts, 'one-time-code'))
  pages.post('/code', (c) => answerCodeGiven(c, parts, 'one-time-code'))
  pages.get('/recovery', (c) => answerCode(c, parts, 'recovery-code'))
  pages.post('/recovery', (c) => answerCodeGiven(c, parts, 'recovery-code'))
  pages.get('/set-up', (c) => answerSetUp(c, parts))
  pages.post('/set-up', (c) => answerCodeSetUp(c, parts))
  pages.get('/invitation/:token', (c) => answerInvitation(c, parts, c.req.param('token')))
  pages.post('/invitation/:token', (c) => answerPasswordSet(c, parts, c.req.param('token')))
  if (parts.isDemo) pages.post('/demo', (c) => answerDemoEntered(c, parts))
  return pages
}
