import { hostname } from 'node:os'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { closePdfWriter } from '../export/write-pdf.ts'
import { runJobs } from '../job/run-jobs.ts'
import type { Store } from '../store/store.ts'
import type { AppParts } from '../web/app-parts.ts'
import { createApp } from '../web/create-app.ts'
import { closeReader } from '../workflow/reader/ask-reader.ts'
import { refreshReadings } from '../workflow/refresh-readings.ts'
import type { Config } from './config.ts'
import { type ExitCode, exitCode } from './exit-code.ts'
import { jobHandlers } from './job-handlers.ts'
import { workplaceOf } from './open-city.ts'

/** Where the build put style sheets and fonts: beside the folder that this program lies in. */
const clientFolder = join(import.meta.dirname, '../client')

const untilStopped = (): Promise<void> =>
  new Promise((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stop())
  })

/** Serves a city until the process is asked to stop; then finishes what is under way and closes everything. */
export const listen = async (
  { host, port }: Config,
  parts: Omit<AppParts, 'clientFolder' | 'reportError'> & { readonly store: Store },
): Promise<ExitCode> => {
  const app = createApp({
    ...parts,
    clientFolder,
    reportError: (error, requestId) => console.error(`[${requestId}]`, error),
  })
  const stopped = untilStopped()
  // Rules may have improved since the city was last served; what a person decided is left as it is.
  await refreshReadings(workplaceOf(parts.store, parts.city))
  const server = serve({ fetch: app.fetch, hostname: host, port })
  const listening = await new Promise<boolean>((answer) => {
    server.once('listening', () => answer(true))
    server.once('error', (error: NodeJS.ErrnoException) => {
      console.error(
        error.code === 'EADDRINUSE'
          ? `ポート${port}は別のプログラムが使っています。PORT=3001 のように別の番号を指定してください。`
          : `サーバーを始められません: ${error.message}`,
      )
      answer(false)
    })
  })
  if (listening) {
    const { store, city, now } = parts
    const jobs = runJobs({
      store,
      city,
      // The demonstration city's day is pinned, and so are the words written in it; leases are about real time.
      clock: () => new Date(),
      handlers: jobHandlers({ ...workplaceOf(store, city), now }),
      holder: `${hostname()} ${process.pid}`,
      reportError: (error, job) => console.error(`[${job ? `${job.kind} ${job.id}` : 'job'}]`, error),
    })
    const address = server.address()
    const actualPort = typeof address === 'object' && address ? address.port : port
    console.log(
      `http://${host.includes(':') ? `[${host}]` : host}:${actualPort}/ で開きました。止めるには Ctrl+C を押してください。`,
    )
    await stopped
    await new Promise((closed) => server.close(closed))
    await jobs.stop()
  }
  await closePdfWriter()
  await closeReader()
  await parts.store.close()
  return listening ? exitCode.fine : exitCode.refused
}
