import { runJobs } from '../../src/job/run-jobs.ts'
import type { AppParts } from '../../src/web/app-parts.ts'
import { createApp } from '../../src/web/create-app.ts'
import { workplaceOf } from '../../src/web/workplace-of.ts'
import { readReception } from '../../src/workflow/desk/read-reception.ts'
import { readDocument } from '../../src/workflow/reader/read-document.ts'
import { aClientFolder, aSmallCity } from './a-small-city.ts'

const origin = 'http://localhost'
const now = () => new Date('2025-10-10T03:00:00Z')

/** Reads what was received, as the running program does. */
export const aReader = (parts: Pick<AppParts, 'store' | 'city'>) => {
  const workplace = workplaceOf({ ...parts, now })
  return runJobs({
    ...parts,
    handlers: { 'read-reception': (work) => readReception(workplace, { readDocument }, work) },
    clock: () => new Date(),
    holder: 'test',
    reportError: (error) => {
      throw error
    },
  })
}

export type FileToDrop = readonly [path: string, content: string | Uint8Array]

/** The small city with its receiving desk: files are sent as a browser sends them, and read. */
export const aDeskApp = async (options: Partial<AppParts> = {}) => {
  const small = await aSmallCity()
  const app = createApp({ ...small, office: true, now, clientFolder: aClientFolder(), ...options })

  const send = async (path: string, body: FormData | URLSearchParams, headers: Record<string, string> = { origin }) => {
    const answer = await app.request(path, { method: 'POST', body, headers })
    return { status: answer.status, to: answer.headers.get('location') ?? '', html: await answer.text() }
  }
  const post = (
    path: string,
    fields: Readonly<Record<string, string>> | readonly (readonly [string, string])[] = {},
  ) => {
    const body = new URLSearchParams()
    for (const [name, value] of Symbol.iterator in fields ? fields : Object.entries(fields)) body.append(name, value)
    return send(path, body)
  }
  const get = async (path: string) => {
    const answer = await app.request(path)
    return {
      status: answer.status,
      headers: answer.headers,
      html: (await answer.clone().text()).replaceAll('<!-- -->', ''),
    }
  }
  const drop = (files: readonly FileToDrop[]) => {
    const form = new FormData()
    for (const [path, content] of files)
      form.append('files', new Blob([typeof content === 'string' ? content : Uint8Array.from(content)]), path)
    return send('/office/desk', form)
  }
  const read = async (reception: string): Promise<void> => {
    const reader = aReader(small)
    for (let isRunning = true; isRunning; ) {
      await new Promise((go) => setTimeout(go, 20))
      isRunning = (await (await app.request(`${reception}/progress`)).json()).isRunning
    }
    await reader.stop()
  }
  const dropAndRead = async (files: readonly FileToDrop[]): Promise<string> => {
    const { to } = await drop(files)
    await read(to)
    return to
  }
  return { ...small, app, send, post, get, drop, read, dropAndRead }
}

export type DeskApp = Awaited<ReturnType<typeof aDeskApp>>
