import type { AppParts } from '../../src/web/app-parts.ts'
import { createApp } from '../../src/web/create-app.ts'
import { workplaceOf } from '../../src/web/workplace-of.ts'
import { aClientFolder, aSmallCity } from './a-small-city.ts'
import { aClock } from './an-account.ts'

const origin = 'http://localhost'

type Answer = { readonly status: number; readonly to: string; readonly html: string; readonly headers: Headers }
type Fields = Readonly<Record<string, string>> | readonly (readonly [name: string, value: string])[]

/** The small city behind its sign-in, with browsers that keep what cookies they are given. */
export const anAccountApp = async (options: Partial<AppParts> = {}) => {
  const small = await aSmallCity()
  const clock = aClock()
  const parts = { ...small, office: true, accounts: 'real' as const, now: clock.now, clientFolder: aClientFolder() }
  const app = createApp({ ...parts, ...options })

  const aBrowser = (headers: Readonly<Record<string, string>> = {}) => {
    const cookies = new Map<string, string>()
    const ask = async (path: string, init: RequestInit = {}): Promise<Answer> => {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
      const sent = new Headers({ origin, ...headers, ...(cookie && { cookie }) })
      const answer = await app.request(path, { ...init, headers: sent })
      for (const line of answer.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
        if (value === '' || /max-age=0/i.test(line)) cookies.delete(name)
        else cookies.set(name, value)
      }
      const html = (await answer.text()).replaceAll('<!-- -->', '')
      return { status: answer.status, to: answer.headers.get('location') ?? '', html, headers: answer.headers }
    }
    const get = (path: string) => ask(path)
    const post = (path: string, fields: Fields = {}) => {
      const body = new URLSearchParams()
      for (const [name, value] of Symbol.iterator in fields ? fields : Object.entries(fields)) body.append(name, value)
      return ask(path, { method: 'POST', body })
    }
    return { cookies, get, post }
  }
  return { ...small, app, clock, aBrowser, workplace: workplaceOf({ ...small, now: clock.now }) }
}
