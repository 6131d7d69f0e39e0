import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const program = join(import.meta.dirname, '../../bin/shirube')

/** Runs `bin/shirube serve` (or `demo`) as a city does, on a free port; gives where it listens, and how to stop it. */
export const servedShirube = async (verb: 'serve' | 'demo', environment: NodeJS.ProcessEnv) => {
  const child = spawn(program, [verb], {
    env: { ...process.env, ...environment, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  const said = createInterface({ input: child.stdout })
  const [line] = await Promise.race([once(said, 'line'), ended])
  const [origin] = /http:\/\/[^/]+/.exec(String(line)) ?? []
  if (!origin) throw new Error(`shirube ${verb} did not start: ${line}`)
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM')
    await ended
  }
  return { origin, stop }
}
