import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const program = join(import.meta.dirname, '../../bin/shirube')

export type Run = { readonly status: number | null; readonly stdout: string; readonly stderr: string }

/** Runs `bin/shirube` as a person or a program would. */
export const runShirube = (
  words: readonly string[],
  { input = '', environment = {}, folder }: { input?: string; environment?: NodeJS.ProcessEnv; folder?: string } = {},
): Run => {
  const { status, stdout, stderr } = spawnSync(program, words, {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, ...environment },
    ...(folder ? { cwd: folder } : {}),
  })
  return { status, stdout, stderr }
}
