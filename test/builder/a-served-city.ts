import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { build } from 'vite'
import { findChromium } from '../../script/find-chromium.mjs'
import { createApp } from '../../src/web/create-app.ts'
import { aSmallCity } from './a-small-city.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** A page opened in the browser, and every address it asked for. */
export type Opened = { readonly page: Page; readonly asked: readonly string[]; readonly close: () => Promise<void> }

/** The small city, built and served as in use, with a browser to look at it. */
export const aServedCity = async () => {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('No Chromium: install it (apt-get install chromium) or set CHROMIUM_PATH')
  const clientFolder = mkdtempSync(join(tmpdir(), 'pages-'))
  await build({ logLevel: 'error', build: { outDir: clientFolder, emptyOutDir: true } })
  const small = await aSmallCity()
  const now = () => new Date('2025-10-10T03:00:00Z')
  const app = createApp({ ...small, office: true, now, notice: '見本の市です。', clientFolder })
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' })
  await once(server, 'listening')
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] })

  const open = async (path: string, width: number, options: BrowserContextOptions = {}): Promise<Opened> => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, ...options })
    const page = await context.newPage()
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto(origin + path, { waitUntil: 'load' })
    return { page, asked, close: () => context.close() }
  }

  const close = async (): Promise<void> => {
    await browser.close()
    server.close()
    await small.store.close()
    rmSync(clientFolder, { recursive: true, force: true })
  }
  return { ...small, origin, open, close }
}

type Violation = { readonly id: string; readonly nodes: readonly { readonly html: string }[] }

/** What stands in somebody's way on a page as it is now, by axe. */
export const violationsOn = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe)
  const found = await page.evaluate<readonly Violation[]>('axe.run(document).then((result) => result.violations)')
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)
}
