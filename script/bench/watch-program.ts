import { spawn } from 'node:child_process'
import { processMemory } from './process-memory.ts'

export type Watched = { readonly seconds: number; readonly peakInMegabytes: number; readonly said: string }

/** Runs the built program and watches it: how long it takes, what all its processes take at most, what it says of errors. */
export const watchProgram = async (
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Watched> => {
  const start = performance.now()
  const child = spawn(process.execPath, [...words], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production', ...environment },
  })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  let peak = 0
  const watch = setInterval(() => {
    peak = Math.max(peak, processMemory(child.pid ?? 0))
  }, 10)
  await new Promise((ended) => child.once('close', ended))
  clearInterval(watch)
  return { seconds: (performance.now() - start) / 1000, peakInMegabytes: peak, said }
}
