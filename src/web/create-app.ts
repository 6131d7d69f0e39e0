import { serveStatic } from '@hono/node-server/serve-static'
import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { compress } from 'hono/compress'
import { etag } from 'hono/etag'
import { HTTPException } from 'hono/http-exception'
import { requestId } from 'hono/request-id'
import { findCity } from '../store/city/find-city.ts'
import type { PageProblem } from '../view/message/page-problem.ts'
import type { AccountParts } from './account-parts.ts'
import { answerProblem } from './answer-page.tsx'
import type { AppParts } from './app-parts.ts'
import type { AreaParts } from './area-parts.ts'
import { frameOf, siteOf } from './frame.ts'
import { icon } from './icon.ts'
import { officePages } from './office/office-pages.ts'
import { visitor } from './office/visitor.ts'
import { openPages } from './open/open-pages.tsx'
import { publicPages } from './public/public-pages.ts'
import { readAssetList } from './read-asset-list.ts'
import { securityHeaders } from './security-headers.ts'
import { signInPages } from './sign-in/sign-in-pages.ts'
import { workplaceOf } from './workplace-of.ts'

// A built file's name changes with its content; a page may change at any time.
const forever = 'public, max-age=31536000, immutable'
const askAgain = 'no-cache'

const cached =
  (found: string): MiddlewareHandler =>
  async (c, next) => {
    await next()
    // An answer that never changes says so itself.
    if (!c.res.headers.has('cache-control')) c.header('cache-control', c.res.ok ? found : askAgain)
  }

/** What hono's own guards refuse, in our words. */
const httpProblems: ReadonlyMap<number, PageProblem> = new Map([
  [403, 'sent-from-elsewhere'],
  [413, 'form-too-large'],
])

const accountParts = (
  { accounts, clock, now, hasProxy = false, ...parts }: AppParts,
  area: AreaParts,
): AccountParts | null =>
  accounts === undefined
    ? null
    : {
        ...area,
        workplace: workplaceOf({ ...parts, now: clock ?? now }),
        isDemo: accounts === 'demo',
        hasProxy,
      }

const answerHealth = async (c: Context, { store, city }: AppParts): Promise<Response> =>
  (await findCity(store.db, city)) ? c.text('ok') : c.text('no such city', 503)

/** The pages of a city: citizens' at `/`, those of staff under `/office` where `office` is true. Answers, and never listens. */
export const createApp = (parts: AppParts): Hono<{ Variables: { requestId: string } }> => {
  const assets = readAssetList(parts.clientFolder)
  const area = { db: parts.store.db, code: parts.city }
  const citizens = frameOf(parts, 'public', assets)
  const staff = frameOf(parts, 'office', assets)
  const app = new Hono<{ Variables: { requestId: string } }>()
  app.use(compress(), requestId(), securityHeaders())
  app.use('/assets/*', cached(forever), serveStatic({ root: parts.clientFolder }))
  app.get('/favicon.svg', (c) => c.body(icon, 200, { 'content-type': 'image/svg+xml', 'cache-control': askAgain }))
  app.get('/healthz', (c) => answerHealth(c, parts))
  app.use(cached(askAgain), etag())
  app.route('/opendata', openPages({ ...area, frame: citizens }))
  app.route('/', publicPages({ ...area, frame: citizens }))
  if (parts.office) {
    const accounts = accountParts(parts, { ...area, frame: staff })
    const own = { workplace: workplaceOf(parts), actor: visitor, trialFiles: parts.trialFiles ?? null }
    if (accounts !== null) app.route('/sign-in', signInPages(accounts))
    app.route('/office', officePages({ ...area, frame: staff, ...own }, accounts))
  }
  app.notFound(async (c) => {
    const frame = parts.office && c.req.path.startsWith('/office') ? staff : citizens
    const site = siteOf(frame, { city: await findCity(parts.store.db, parts.city), years: [], current: null })
    return answerProblem(c, site, 'page-not-found')
  })
  app.onError((error, c) => {
    const refused = error instanceof HTTPException ? httpProblems.get(error.status) : undefined
    if (refused !== undefined) {
      const frame = parts.office ? staff : citizens
      return answerProblem(c, siteOf(frame, { city: null, years: [], current: null }), refused)
    }
    parts.reportError?.(error, c.var.requestId)
    return answerProblem(c, siteOf(citizens, { city: null, years: [], current: null }), 'failed', c.var.requestId)
  })
  return app
}
